import type { Root, Nodes } from 'mdast';

/**
 * Stand-ins for characters that the parser must not see as syntax: Unicode noncharacters, which no text
 * contains and which Markdown treats as letters. One for one, so that every position stays true.
 */
export const marks = {
  '{': '\uFDD0',
  '<': '\uFDD1',
  /** The first letter of a line that starts with `import`. */
  i: '\uFDD2',
  /** The first letter of a line that starts with `export`. */
  e: '\uFDD3',
} as const;

const originals: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(marks).map(([original, mark]) => [mark, original]),
);

/** Puts stand-ins at the given offsets of a text; characters without one stay. */
export function mask(text: string, offsets: readonly number[]): string {
  let masked = '';
  let done = 0;
  for (const offset of offsets.toSorted((one, other) => one - other)) {
    const mark = marks[text[offset] as keyof typeof marks] as string | undefined;
    if (mark === undefined || offset < done) continue;
    masked += text.slice(done, offset) + mark;
    done = offset + 1;
  }
  return masked + text.slice(done);
}

/** Puts the original characters back into every string of a tree, in place. */
export function unmaskTree(tree: Root): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    unmaskStrings(node);
    if ('children' in node) open.push(...node.children);
    if ('attributes' in node && Array.isArray(node.attributes)) {
      for (const attribute of node.attributes) {
        unmaskStrings(attribute);
        if (attribute.value !== null && typeof attribute.value === 'object')
          unmaskStrings(attribute.value);
      }
    }
  }
}

function unmaskStrings(holder: object): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string' && MARK.test(value)) Reflect.set(holder, key, unmask(value));
  }
}

const MARK = /[\uFDD0-\uFDD3]/;

function unmask(text: string): string {
  return text.replace(/[\uFDD0-\uFDD3]/g, (mark) => originals[mark] ?? mark);
}
