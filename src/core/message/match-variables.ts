import { closest } from '../closest.ts';
import type { Document } from '../markdown/document.ts';
import { declaredVariables } from './declared-variables.ts';
import { variableUses, type VariableUse } from './variable-uses.ts';

/** A template's uses of variables held against its declarations. */
export interface VariableMatch {
  /** For each name that is used and not declared: its uses, and the declared name that was probably meant. */
  readonly undeclared: readonly UndeclaredName[];
  /** Declared names that are used nowhere, and the undeclared name that they were probably used under. */
  readonly unused: readonly { readonly name: string; readonly usedAs: string | undefined }[];
}

export interface UndeclaredName {
  readonly name: string;
  readonly uses: readonly [VariableUse, ...VariableUse[]];
  readonly closest: string | undefined;
}

/** Undefined when the declarations cannot be read. */
export function matchVariables(document: Document): VariableMatch | undefined {
  const declared = declaredVariables(document);
  if (!declared) return undefined;
  const uses = variableUses(document);
  const byName = new Map<string, [VariableUse, ...VariableUse[]]>();
  for (const use of uses) {
    const same = byName.get(use.name);
    if (same) same.push(use);
    else byName.set(use.name, [use]);
  }
  const unused = declared.filter((name) => !byName.has(name) && !standsInBody(name, document));
  const unknown = Array.from(byName).filter(([name]) => !declared.includes(name));
  // One name without a declaration and one declaration without a use: that is a renamed variable.
  const renamed = unknown.length === 1 && unused.length === 1 ? unused[0] : undefined;
  const undeclared = unknown.map(([name, nameUses]) => ({
    name,
    uses: nameUses,
    closest: nearest(name, declared) ?? renamed,
  }));
  return { undeclared, unused: pair(unused, undeclared) };
}

/** The declared name that is spelled alike, or else shares a word: `order_no` and `orderNumber`. */
function nearest(name: string, declared: readonly string[]): string | undefined {
  const words = wordsOf(name);
  const shared = (other: string) => wordsOf(other).filter((word) => words.includes(word)).length;
  const most = Math.max(0, ...declared.map(shared));
  return closest(name, declared) ?? declared.find((other) => most > 0 && shared(other) === most);
}

/** `orderNumber` → order, number. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** A renamed variable is one mistake: each undeclared name stands for at most one that is unused. */
function pair(
  unused: readonly string[],
  undeclared: readonly UndeclaredName[],
): VariableMatch['unused'] {
  const free = [...undeclared];
  const taken = new Map<string, string>();
  for (const name of unused) {
    const near = free.find((candidate) => candidate.closest === name);
    if (!near) continue;
    taken.set(name, near.name);
    free.splice(free.indexOf(near), 1);
  }
  return unused.map((name) => ({ name, usedAs: taken.get(name) ?? free.shift()?.name }));
}

/** A key that is no name is the schema's to report. */
const isName = /^\w+$/;

/** Whether the name stands in braces or brackets that are no use of a variable: that is reported as such. */
function standsInBody(name: string, { text }: Document): boolean {
  return isName.test(name) && new RegExp(`[{[<%]\\s*\\$?${name}\\b`).test(text);
}
