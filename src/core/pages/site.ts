import type { Corpus } from '../corpus/corpus.ts';
import type {
  MatrixEntry,
  PlaybookEntry,
  SourceEntry,
  TemplateEntry,
  TreeEntry,
} from '../corpus/entries.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { daysIn, type Day } from './days.ts';
import { usesIn, type Uses } from './uses.ts';

/** All that the page models are made from: the corpus by id, and the day. */
export interface Site {
  readonly corpus: Corpus;
  readonly organisation: Organisation;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly playbooks: ReadonlyMap<string, PlaybookEntry>;
  readonly templates: ReadonlyMap<string, TemplateEntry>;
  readonly matrices: ReadonlyMap<string, MatrixEntry>;
  readonly trees: ReadonlyMap<string, TreeEntry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** Says a day in the organisation's language. */
  readonly dayOf: (iso: string) => Day;
  readonly uses: Uses;
  readonly templatesByFailure: ReadonlyMap<string, readonly TemplateEntry[]>;
}

/** Looks everything up once, for all pages. */
export function siteOf(corpus: Corpus, today: string): Site {
  const { entries } = corpus;
  return {
    corpus,
    organisation: corpus.organisation.data,
    today,
    playbooks: byId(entries.playbooks),
    templates: byId(entries.templates),
    matrices: byId(entries.compensation),
    trees: byId(entries.trees),
    sources: byId(entries.sources),
    dayOf: daysIn(corpus.organisation.data.locale),
    uses: usesIn(corpus),
    templatesByFailure: byFailure(entries.templates),
  };
}

function byId<E extends { readonly id: string }>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function byFailure(templates: readonly TemplateEntry[]): ReadonlyMap<string, TemplateEntry[]> {
  const groups = new Map<string, TemplateEntry[]>();
  for (const template of templates) {
    for (const failure of template.data.failures) {
      groups.set(failure, [...(groups.get(failure) ?? []), template]);
    }
  }
  return groups;
}
