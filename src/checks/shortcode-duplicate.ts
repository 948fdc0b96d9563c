import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { quoted } from '../rules/wording.ts';
import { duplicatesAmong, whereIs, type Claim } from './duplicates.ts';

export const shortcodeDuplicate = {
  id: 'shortcode/duplicate',
  level: 'error',
  summary: 'Each template has a shortcode of its own.',
  why: 'An agent types it to get one template at once, and would get the other.',
  help: 'Give one of the two another shortcode: short, and easy to tell apart.',
  examples: {
    bad: [
      {
        file: 'src/content/templates/late-thanks.mdx',
        to: `---
title: Thank you for waiting
kind: thanks
shortcode: late-sorry
failures: [late-delivery]
channels: [email]
useWhen: The parcel has come.
doNotUseWhen: It has not.
takes: regret
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

Thank you for waiting for us.
`,
        at: '4:12',
      },
    ],
  },
  check,
} as const satisfies CorpusCheck;

function check({ documents }: Corpus): readonly Finding[] {
  return duplicatesAmong([...documents.values()].flatMap(shortcodeOf)).map(({ claim, first }) =>
    finding(shortcodeDuplicate, {
      file: claim.document.path,
      place: claim.place,
      message: `Unexpected shortcode ${quoted(claim.words)}, expected one of its own`,
      help: `${whereIs(first)} has it too. ${shortcodeDuplicate.help}`,
    }),
  );
}

function shortcodeOf(document: Document): readonly Claim[] {
  const shortcode = document.frontmatter.data?.['shortcode'];
  if (document.collection !== 'templates' || typeof shortcode !== 'string') return [];
  const place = document.frontmatter.valuePlace(['shortcode']);
  return [{ document, place, key: shortcode.toLowerCase(), words: shortcode }];
}
