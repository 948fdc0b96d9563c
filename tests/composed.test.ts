import { describe, expect, test } from 'vitest';
import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { composeAll, type Composed } from './composed.ts';

const { corpus } = readCorpus(await readRoot(PROJECT));
const all = composeAll(corpus!);
const rows = all.map((one) => [`${one.playbook}, ${one.channel}`, one] as const);

test('every shipped playbook gives a reply on every channel that it has words for', () => {
  expect(all.length).toBeGreaterThanOrEqual(corpus!.entries.playbooks.length * 3);
});

describe('a composed reply reads as one person’s', () => {
  test.each(rows)(
    '%s: it says sorry once, greets once, and gives the writer’s name once',
    (_, one) => {
      const text = textOf(one);
      expect(count(text, /\b(?:I am|I'm) (?:very |really )?sorry\b/g)).toBeLessThanOrEqual(1);
      expect(count(text, /^(?:Dear|Hello)\b/gm)).toBeLessThanOrEqual(1);
      expect(count(text, /\bPriya\b/g)).toBeLessThanOrEqual(1);
    },
  );

  test.each(rows)('%s: nothing is said twice, and no gap is left', (_, one) => {
    // An apology may name again what it is for; everything else is said once.
    const sentences = textOf(one)
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => !/sorry/.test(sentence) && sentence.length > 25);
    const twice = sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at);
    expect(twice.length, twice.join('\n')).toBeLessThanOrEqual(1);
    expect(textOf(one)).not.toMatch(/\[\[|\{\w+\}|undefined/);
  });

  test.each(rows.filter(([, { channel }]) => ['email', 'letter'].includes(channel)))(
    '%s: it has a subject, begins with the greeting and ends with the sign-off',
    (_, { subject, paragraphs }) => {
      expect(subject).toMatch(/\w/);
      expect(paragraphs[0]).toMatch(/^Dear /);
      expect(paragraphs.at(-1)).toMatch(/Harbour & Pine$/);
    },
  );
});

function textOf({ paragraphs }: Composed): string {
  return paragraphs.join('\n\n');
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
