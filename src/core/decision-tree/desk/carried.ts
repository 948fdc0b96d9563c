import type { Given } from '../walk.ts';
import type { EarlierAnswer, EarlierTree } from './model.ts';

/** The answers that were given in other trees on the way here. */
export interface Carried {
  /** For the address: `tree:question.answer~question.answer;tree:…`, ids alone, nothing unknown. */
  readonly via: string;
  readonly answers: readonly CarriedAnswer[];
  /** How many parts of the address were unknown. */
  readonly dropped: number;
}

export interface CarriedAnswer extends EarlierAnswer {
  /** The address at which it can be changed. */
  readonly href: string;
}

/** Reads the answers that an address brings along; what no earlier tree knows is left out. */
export function readCarried(via: string, earlier: Readonly<Record<string, EarlierTree>>): Carried {
  const answers: CarriedAnswer[] = [];
  const kept: string[] = [];
  let dropped = 0;
  for (const part of via.split(';').filter((text) => text !== '')) {
    const colon = part.indexOf(':');
    const id = part.slice(0, colon);
    const tree = Object.hasOwn(earlier, id) ? earlier[id] : undefined;
    const ids = part.slice(colon + 1).split('~');
    const known = ids.filter((one) => tree && Object.hasOwn(tree.answers, one));
    dropped += ids.length - known.length;
    if (!tree || known.length === 0) continue;
    const before = kept.length === 0 ? '' : `&via=${encodeURIComponent(kept.join(';'))}`;
    for (const one of known) {
      const answer = tree.answers[one];
      const question = one.slice(0, one.indexOf('.'));
      const walk = `?a=${encodeURIComponent(known.join('~'))}&change=${encodeURIComponent(question)}`;
      if (answer) answers.push({ ...answer, href: tree.href + walk + before });
    }
    kept.push(`${id}:${known.join('~')}`);
  }
  return { via: kept.join(';'), answers, dropped };
}

/** What the address of the next tree brings along: what came here, and the answers given here. */
export function carryOn(via: string, tree: string, given: readonly Given[]): string {
  const own = given.map(({ question, answer }) => `${question}.${answer}`).join('~');
  const parts = [via, own === '' ? '' : `${tree}:${own}`].filter((part) => part !== '');
  return parts.join(';');
}
