import type { SourceEntry } from '../corpus/entries.ts';
import type { Source } from '../schemas/source.ts';
import type { Day } from './days.ts';
import { keepingOf, type KeepingView } from './keeping.ts';
import { entryLink, type Link } from './links.ts';
import { bodyOf, type Part } from './prose.ts';
import type { Site } from './site.ts';

/** All that a source's page shows. */
export interface SourcePage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string | undefined;
  readonly read: Day;
  readonly form: string;
  readonly trust: Source['trust'];
  readonly trustWords: string;
  readonly keeping: KeepingView;
  readonly claims: readonly ClaimView[];
  readonly parts: readonly Part[];
  readonly usedBy: readonly Link[];
}

export interface ClaimView {
  readonly id: string;
  readonly says: string;
  readonly evidence: string;
  readonly use: Claim['use'];
  readonly useWords: string;
  readonly because: string;
}

type Claim = Source['claims'][number];

const forms: Readonly<Record<Source['form'], string>> = {
  opinion: 'An opinion',
  practice: 'Advice from practice',
  'reported-research': 'Research, reported by somebody else',
  research: 'Research',
  regulation: 'A rule of law or of a regulator',
};

const trusts: Readonly<Record<Source['trust'], string>> = {
  low: 'Low trust: for ideas, not for facts',
  medium: 'Medium trust: for method, not for figures',
  high: 'High trust: may be relied on',
};

const evidences: Readonly<Record<Claim['evidence'], string>> = {
  none: 'Asserted, no evidence given',
  unnamed: '“Research shows”, but no study is named',
  named: 'A study is named',
  data: 'The figures are there',
};

const uses: Readonly<Record<Claim['use'], string>> = {
  rely: 'We rely on it',
  'with-care': 'With care',
  'do-not-quote': 'Do not quote',
};

export function sourcePage(site: Site, entry: SourceEntry): SourcePage {
  const { data } = entry;
  return {
    id: entry.id,
    href: entryLink(entry).href,
    title: data.title,
    author: data.author,
    publisher: data.publisher,
    url: data.url,
    read: site.dayOf(data.read),
    form: forms[data.form],
    trust: data.trust,
    trustWords: trusts[data.trust],
    keeping: keepingOf(site, entry),
    claims: data.claims.map(({ id, says, evidence, use, because }) => ({
      id,
      says,
      evidence: evidences[evidence],
      use,
      useWords: uses[use],
      because,
    })),
    parts: bodyOf(site, entry),
    usedBy: site.uses('sources', entry.id),
  };
}
