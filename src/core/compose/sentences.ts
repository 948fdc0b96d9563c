import type { Inline } from '../message/client-model.ts';

/** A sentence of a paragraph, with the space that follows it. */
export type Sentence = readonly Inline[];

/** Where one ends: a mark, with any closing quotes, and white space. */
const END = /[.!?…]["'’”)]*\s+/g;

/** Splits a paragraph into sentences; one that runs through emphasis or a link stays whole. */
export function sentencesOf(line: readonly Inline[]): readonly Sentence[] {
  const sentences: Inline[][] = [[]];
  for (const part of line) {
    if (part.kind !== 'text') {
      sentences.at(-1)?.push(part);
      continue;
    }
    const pieces = split(part.text);
    pieces.forEach((text, index) => {
      if (index > 0) sentences.push([]);
      if (text !== '') sentences.at(-1)?.push({ kind: 'text', text });
    });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Sentences put together again, without white space at the end. */
export function paragraphOf(sentences: readonly Sentence[]): readonly Inline[] {
  const parts = sentences.flat();
  const last = parts.at(-1);
  if (last?.kind !== 'text') return parts;
  return [...parts.slice(0, -1), { kind: 'text', text: last.text.trimEnd() }];
}

/** What a sentence says, with its gaps by name: two of the same key say the same, whatever is filled in. */
export function keyOf(sentence: readonly Inline[]): string {
  return sentence.map(wordsOf).join('').replace(/\s+/g, ' ').trim().toLowerCase();
}

function split(text: string): string[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const cuts = [0, ...ends, text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

function wordsOf(part: Inline): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'gap') return `{${part.name}}`;
  return part.kind === 'break' ? ' ' : part.children.map(wordsOf).join('');
}
