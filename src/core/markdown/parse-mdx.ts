import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { features } from './features.ts';
import { createLines } from './lines.ts';
import { mask, unmaskTree } from './marks.ts';
import { misplacedElement } from './misplaced.ts';
import { walk } from './walk.ts';
import { undoDirectives } from './undo-directives.ts';
import { wildBraces, type WildBrace } from './wild.ts';

/** A place at which the text is not MDX. */
export interface Fault {
  /** Of the `<` or `{` that the parser cannot take. */
  readonly offset: number;
  /** The parser's own words. */
  readonly reason: string;
}

export interface ParsedMdx {
  readonly tree: Root;
  /** In the order of the text, except what was found after 20 of them. */
  readonly faults: readonly Fault[];
  /** Braces that were kept from the parser, whether they stand in code or in running text. */
  readonly wild: readonly WildBrace[];
  /** The text as the parser was shown it. */
  readonly shown: string;
}

const MOST_FAULTS = 20;

/**
 * Parses the body of a document that the guard let pass. Sätteri stops at the first error and throws it as
 * text; so the character at fault is covered and the rest is read, until nothing is left to complain of.
 * The tree then holds that character as plain text. Never throws.
 * @param text with frontmatter covered by spaces; line ends are kept as they are.
 */
export function parseMdx(text: string): ParsedMdx {
  const wild = wildBraces(text);
  const covered = [...wild.map((brace) => brace.start), ...moduleLines(text)];
  const faults: Fault[] = [];
  let masked = mask(text, covered);
  let tree: Root | undefined;
  while (tree === undefined && faults.length < MOST_FAULTS) {
    const attempt = parseOnce(masked);
    tree = attempt.tree;
    if (attempt.fault === undefined) break;
    const [first, ...others] = culprits(masked, attempt.fault);
    faults.push({ ...attempt.fault, offset: first });
    const remaining = mask(masked, [first, ...others]);
    if (remaining === masked) break;
    masked = remaining;
  }
  tree ??= parseOnce(mask(masked, everyMark(masked))).tree ?? emptyRoot();
  if (covered.length > 0 || faults.length > 0) unmaskTree(tree);
  undoDirectives(tree, text);
  return { tree, faults, wild, shown: masked };
}

/**
 * Looks again at braces that were kept from the parser: shows them to it, with letters for what stands in them.
 * @returns the offsets of those that it takes for code; of all, when it cannot read the text.
 */
export function expressionsIn(
  parsed: ParsedMdx,
  braces: readonly WildBrace[],
): ReadonlySet<number> {
  let shown = parsed.shown;
  for (const { start, end } of braces) {
    if (end === undefined) continue;
    const inside = shown.slice(start + 1, end - 1).replace(/[^\r\n]/g, 'a');
    shown = `${shown.slice(0, start)}{${inside}}${shown.slice(end)}`;
  }
  const { tree } = parseOnce(shown);
  if (!tree) return new Set(braces.map(({ start }) => start));
  const found = new Set<number>();
  walk(tree, (node) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      found.add(node.position?.start.offset ?? 0);
    }
  });
  return found;
}

/** A tree with nothing in it. */
export function emptyRoot(): Root {
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children: [], position: { start, end: start } };
}

/** First letters of the lines that MDX would read as `import` or `export`, up to the next blank line. */
function moduleLines(text: string): readonly number[] {
  if (!/^(?:im|ex)port/m.test(text)) return [];
  return [...text.matchAll(/^(?:import|export)(?![\w-])/gm)].map((match) => match.index);
}

function parseOnce(text: string): { tree?: Root; fault?: Fault } {
  try {
    // A missing last line end can abort the process.
    const tree = mdxToMdast(`${text}\n`, { features }) as Root;
    const offset = misplacedElement(tree);
    if (offset === undefined) return { tree };
    const name = /^<([^\s/>]*)/.exec(text.slice(offset, offset + 100))?.[1] ?? '';
    return { fault: { offset, reason: `Expected a closing tag for \`<${name}>\`` } };
  } catch (error) {
    return { fault: faultOf(error, text) };
  }
}

const REPORT = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/;

function faultOf(error: unknown, text: string): Fault {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, column, reason] = REPORT.exec(said) ?? [];
  if (line === undefined || reason === undefined) return { offset: 0, reason: said };
  return { offset: createLines(text).offsetAt(Number(line), Number(column)), reason };
}

/** The offsets of the characters to cover so that the parser gets past a fault, the one at fault first. */
function culprits(text: string, fault: Fault): readonly [number, ...number[]] {
  const partner = /closing tag for `<[^`]*>` \((\d+):(\d+)\)/.exec(fault.reason);
  const other = partner ? [createLines(text).offsetAt(Number(partner[1]), Number(partner[2]))] : [];
  // "Expected the closing tag `</b>` … (`<b>` opened at 3:3)": the tags stand in two blocks.
  const opened = /opened at (\d+):(\d+)\)/.exec(fault.reason);
  if (opened) {
    return [createLines(text).offsetAt(Number(opened[1]), Number(opened[2])), fault.offset];
  }
  const at = text[fault.offset];
  if (at === '<') return [...doubled(text, fault.offset, '<'), ...other];
  if (at === '{') return doubled(text, fault.offset, '{');
  // Errors inside an expression point into it.
  const brace = text.lastIndexOf('{', fault.offset);
  if (brace >= 0) return doubled(text, text[brace - 1] === '{' ? brace - 1 : brace, '{');
  return [Math.max(0, text.lastIndexOf('<', fault.offset)), ...other];
}

/** `{{name}}` and `<<name>>` are one slip. */
function doubled(text: string, offset: number, mark: string): readonly [number, ...number[]] {
  return text[offset + 1] === mark ? [offset, offset + 1] : [offset];
}

function everyMark(text: string): readonly number[] {
  return [...text.matchAll(/[{<]/g)].map((match) => match.index);
}
