import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { pageUrl } from '../core/corpus/urls.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { startOf } from '../rules/places.ts';
import { quoted } from '../rules/wording.ts';
import { duplicatesAmong, type Claim } from './duplicates.ts';

const source = 'src/content/sources/kaufman.mdx';
const claim = `  - id: loyalty-after-recovery
    says: Speed matters more than money.
    evidence: none
    use: with-care
    because: No study is named.
`;

export const idDuplicate: CorpusCheck = {
  id: 'id/duplicate',
  level: 'error',
  summary:
    'No two entries of a collection have the same file name, and no two claims of a source the same id.',
  why: 'Both would have the same address: one of them could not be reached, and links would lead to the wrong one.',
  help: 'Rename one of the two, and the links to it.',
  examples: {
    bad: [
      { file: source, from: 'owner: care\n', to: `${claim}owner: care\n`, at: '15:9' },
      {
        file: 'src/content/docs/health.mdx',
        to: `---
title: Looking after yourself
description: What to do after a hard contact.
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

Take a walk.
`,
        at: '2:1',
      },
    ],
  },
  check,
};

function check({ documents }: Corpus): readonly Finding[] {
  const all = [...documents.values()];
  return [
    ...duplicatesAmong(all.map(pageOf)).map(({ claim, first }) =>
      finding(idDuplicate, {
        file: claim.document.path,
        place: claim.place,
        message: `Unexpected second page at ${claim.words}, expected one`,
        help: `The first one is ${first.document.path}. ${idDuplicate.help}`,
      }),
    ),
    ...all.filter(isReserved).map((document) =>
      finding(idDuplicate, {
        file: document.path,
        place: startOf(document),
        message: `Unexpected page at ${pageUrl('docs', document.id)}, expected an address that is free`,
        help: 'The site has a page of its own there. Give this file, or its folder, another name.',
      }),
    ),
    ...duplicatesAmong(all.flatMap(claimsOf)).map(({ claim, first }) =>
      finding(idDuplicate, {
        file: claim.document.path,
        place: claim.place,
        message: `Unexpected second claim ${quoted(claim.words)}, expected an id of its own`,
        help: `The first one is in line ${first.place.start.line}. Rename one of the two, and the links to it.`,
      }),
    ),
  ];
}

function pageOf(document: Document): Claim {
  const url = pageUrl(document.collection, document.id);
  return { document, place: startOf(document), key: url, words: url };
}

/** First parts of addresses that the site needs itself. */
const siteFolders = [
  '404 api changes compensation frameworks health index pagefind playbooks',
  'roles search sources t templates trees',
].flatMap((names) => names.split(' '));

function isReserved({ collection, id }: Document): boolean {
  if (collection !== 'docs') return false;
  return siteFolders.includes(id.split('/')[0] ?? '') || id.startsWith('reference/rules');
}

/** The claims of a source, as far as they can be read. */
function claimsOf(document: Document): readonly Claim[] {
  const claims = document.frontmatter.data?.['claims'];
  if (document.collection !== 'sources' || !Array.isArray(claims)) return [];
  return claims.flatMap((claim: unknown, index) => {
    const id: unknown =
      claim !== null && typeof claim === 'object' ? Reflect.get(claim, 'id') : undefined;
    if (typeof id !== 'string') return [];
    const place = document.frontmatter.valuePlace(['claims', index, 'id']);
    return [{ document, place, key: `${document.path}#${id}`, words: id }];
  });
}
