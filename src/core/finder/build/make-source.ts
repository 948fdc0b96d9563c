import type { Entry } from '../../corpus/entries.ts';
import { ruleUrl, type Rule } from '../../finding.ts';
import { dueDay, shortDaysIn } from '../../pages/days.ts';
import { entryLink } from '../../pages/links.ts';
import type { RolePage } from '../../pages/role-page.ts';
import type { Site } from '../../pages/site.ts';
import { facetsOf } from '../../search/facets.ts';
import { usualHref } from '../entries.ts';
import { kindOfCollection } from '../kinds.ts';
import type { DayLabel } from '../model.ts';
import { stemmerFor } from '../stemmer.ts';
import { createLabels, type Labels } from './labels.ts';
import type { FinderSource, SourceEntry } from './source.ts';
import { tellingStems } from './telling-stems.ts';
import { bodyOf, doFirstOf, firstWordsOf, shortened } from './texts.ts';

/** What else is found besides the entries of the corpus. */
export interface OtherPages {
  readonly roles: readonly RolePage[];
  readonly rules: readonly Rule[];
}

/**
 * What the finder's index of a site is made of: every entry in the order of the corpus, then roles and rules.
 * The same site gives the same.
 */
export function finderSource(site: Site, { roles, rules }: OtherPages): FinderSource {
  const { entries } = site.corpus;
  const language = site.organisation.locale;
  const [labels, days] = [createLabels(), createLabels()];
  const all = Object.keys(kindOfCollection).flatMap(
    (name): readonly Entry[] => entries[name as keyof typeof kindOfCollection],
  );
  const bodies = tellingStems(all.map(bodyText), stemmerFor(language));
  return {
    language,
    entries: [
      ...all.map((entry, index) => ({
        ...entryIn(site, entry, labels),
        trust: trustIn(site, entry, { labels, days }),
        ...filled({ body: bodies[index] }),
      })),
      ...roles.map(roleEntry),
      ...rules.map(ruleEntry),
    ],
    synonyms: site.corpus.synonyms?.data.groups ?? [],
    labels: labels.list,
    days: dayLabels(days.list, language),
  };
}

function bodyText(entry: Entry) {
  const long = entry.collection === 'playbooks' || entry.collection === 'docs';
  return { text: bodyOf(entry), most: long ? 64 : 16 };
}

function entryIn(site: Site, entry: Entry, labels: Labels): SourceEntry {
  const { failure = [], step = [], channel = [] } = facetsOf(site, entry);
  const { title } = entry.data;
  const id = `${kindOfCollection[entry.collection]}/${entry.id}`;
  const { href } = entryLink(entry);
  return {
    id,
    ...address(id, href),
    title,
    ...filled({ first: firstWordsOf(site, entry) }),
    ...filled({
      channels: channel.map(labels.place),
      failures: failure.map(labels.place),
      steps: step.map(labels.place),
    }),
    ...ownFields(entry),
  };
}

/** Who has reviewed it, when, and until when that holds. */
function trustIn(
  { organisation }: Site,
  { data: { owner, reviewed, reviewEvery } }: Entry,
  { labels, days }: { readonly labels: Labels; readonly days: Labels },
): NonNullable<SourceEntry['trust']> {
  const { name } = organisation.owners[owner] ?? { name: owner };
  const due = dueDay(reviewed.on, reviewEvery);
  return [labels.place(name), days.place(reviewed.on), days.place(due)];
}

function dayLabels(days: readonly string[], locale: string): DayLabel[] {
  const dayOf = shortDaysIn(locale);
  return days.map(dayOf);
}

/** What only some kinds have. */
function ownFields(entry: Entry): Partial<SourceEntry> {
  if (entry.collection === 'playbooks') {
    const { aliases, urgent, urgentWords } = entry.data;
    if (!urgent) return { aliases };
    return filled({ aliases, doFirst: doFirstOf(entry.doFirst), urgentWords });
  }
  if (entry.collection !== 'templates') return {};
  const { aliases, shortcode, useWhen, variables } = entry.data;
  const gaps = Object.values(variables).filter(
    ({ required, scope }) => required && scope !== 'agent',
  ).length;
  return filled({ aliases, shortcode, useWhen, gaps });
}

function roleEntry({ id, href, title, does }: RolePage): SourceEntry {
  const found = `role/${id}`;
  return { id: found, ...address(found, href), title, first: shortened(does) };
}

function ruleEntry({ id, summary }: Rule): SourceEntry {
  return { id: `rule/${id}`, href: ruleUrl(id), title: id, first: shortened(summary) };
}

function address(id: string, href: string): Partial<SourceEntry> {
  return href === usualHref(id) ? {} : { href };
}

/** An object without its empty fields: every byte is downloaded before the first result. */
function filled<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
      return value !== undefined && value !== 0;
    }),
  ) as Partial<T>;
}
