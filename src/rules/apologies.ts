import { sentencesOf } from './sentences.ts';

/** How a text says sorry, if it does; `start` and `end` are the words in the text. */
export interface Apology {
  readonly kind: 'plain' | 'conditional';
  readonly start: number;
  readonly end: number;
}

/** Sorry, apology, apologise and their forms. */
const word = /\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing))\b/gi;

/**
 * What follows the word and takes the apology back: "if", "that you feel", "for any …",
 * "should you …", "for how you feel".
 */
const condition =
  /^,?\s*(?:if\b|in case\b|should (?:you|this|it|there)\b|(?:that |for how |to (?:hear|learn) (?:that )?)?you (?:may |might |must )?(?:feel|felt|think|thought|believe)\b|(?:for|about) any\b|(?:for|about) whatever\b)/i;

/** Words of ours just before it: "I am so sorry", "we do apologise", "please accept our apologies". */
const ours =
  /(?:\b(?:i|we)(?:['’](?:m|re|d|ve|ll)| am| are)?(?:\s+[\w'’]+){0,4}|\b(?:my|our)(?:\s+\w+){0,2}|\blet (?:me|us)(?:\s+\w+){0,3}|(?:^|[.!?\n\uFFFC—–:;,])\s*(?:(?:so|very|really|truly|deeply|sincere)\s+){0,2})\s*$/i;

/** "Not sorry", "no apology", "sorry to hear": said by us, and no apology for what we did. */
const denial = /\b(?:not|never|no|without|cannot|can['’]t|won['’]t|don['’]t)(?:\s+\w+){0,2}\s*$/i;
const sympathy = /^\s+to (?:hear|learn|see|read)\b/i;

/** The apologies that we make in a text, in order. */
export function apologiesIn(text: string): readonly Apology[] {
  if (!/sorry|apolog/i.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) =>
    Array.from(sentence.text.matchAll(word), (match) => {
      const before = sentence.text.slice(0, match.index);
      const after = sentence.text.slice(match.index + match[0].length);
      const start = sentence.start + match.index;
      const taken = condition.exec(after);
      if (taken) {
        const end = start + match[0].length + taken[0].length;
        return [{ kind: 'conditional', start, end } as const];
      }
      const plain = ours.test(before) && !denial.test(before) && !sympathy.test(after);
      return plain ? [{ kind: 'plain', start, end: start + match[0].length } as const] : [];
    }).flat(),
  );
}
