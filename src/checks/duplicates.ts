import type { Position } from 'unist';
import type { Document } from '../core/markdown/document.ts';

/** Something that only one entry may have, where an entry has it. */
export interface Claim {
  readonly document: Document;
  readonly place: Position;
  /** What must be unique, in the form in which it is compared. */
  readonly key: string;
  /** As written. */
  readonly words: string;
}

/** A claim that another entry, or the same one further up, made before. */
export interface Duplicate {
  readonly claim: Claim;
  readonly first: Claim;
}

/** Finds the claims that were made before, in the order given. */
export function duplicatesAmong(claims: readonly Claim[]): readonly Duplicate[] {
  const firsts = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const first = firsts.get(claim.key);
    if (first) return [{ claim, first }];
    firsts.set(claim.key, claim);
    return [];
  });
}

/** Where the first one stands, for a message in another file. */
export function whereIs({ document, place }: Claim): string {
  return `${document.path}:${place.start.line}`;
}
