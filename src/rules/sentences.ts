/** A sentence and where it starts in the text it was cut from. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Cuts English text into sentences at `.`, `!`, `?` and line ends; roughly, as rules on wording need it. */
export function sentencesOf(text: string): readonly Sentence[] {
  return Array.from(text.matchAll(/[^.!?\n]+(?:[.!?]+|\n|$)/g), (match) => ({
    text: match[0],
    start: match.index,
  }));
}
