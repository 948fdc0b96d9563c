import type { Nodes } from 'mdast';
import type { Entry } from '../corpus/entries.ts';
import { ruleUrl, type Rule } from '../finding.ts';
import { entryLink } from '../pages/links.ts';
import { nameInWords } from '../message/name-in-words.ts';
import type { RolePage } from '../pages/role-page.ts';
import type { Site } from '../pages/site.ts';
import { kindNames, kindOfCollection } from '../finder/kinds.ts';
import { facetsOf, type Facets } from './facets.ts';
import { searchText } from './text.ts';

/** A page as the search knows it. */
export interface SearchRecord {
  readonly url: string;
  readonly title: string;
  /** What kind of page it is; also its value of the facet `collection`. */
  readonly kind: string;
  /** Other words for it, and what people type for it: they weigh most. */
  readonly aliases: readonly string[];
  readonly text: string;
  readonly facets: Facets;
}

/** The records of all entries, in the order of the corpus. */
export function entryRecords(site: Site): SearchRecord[] {
  const { playbooks, templates, compensation, trees, docs, frameworks, sources } =
    site.corpus.entries;
  const entries = [
    ...playbooks,
    ...templates,
    ...compensation,
    ...trees,
    ...docs,
    ...frameworks,
    ...sources,
  ];
  return entries.map((entry) => ({
    url: entryLink(entry).href,
    title: entry.data.title,
    kind: kindNames[kindOfCollection[entry.collection]].one,
    aliases: aliasesOf(entry),
    text: [...wordsBefore(entry), bodyText(entry), aliasesOf(entry).join('. ')].join(' '),
    facets: facetsOf(site, entry),
  }));
}

/** The records of roles and rules, which are no entries. A rule is for authors: its summary will do. */
export function otherRecords(roles: readonly RolePage[], rules: readonly Rule[]): SearchRecord[] {
  return [
    ...roles.map(({ href, title, does, contact, triggers }) => ({
      url: href,
      title,
      kind: kindNames.role.one,
      aliases: [],
      text: [does, contact, ...triggers.flatMap(({ label, when }) => [label, when])].join(' '),
      facets: {},
    })),
    ...rules.map(({ id, summary }) => ({
      url: ruleUrl(id),
      title: id,
      kind: kindNames.rule.one,
      aliases: [],
      text: summary,
      facets: {},
    })),
  ];
}

function aliasesOf(entry: Entry): readonly string[] {
  if (entry.collection === 'playbooks') return entry.data.aliases;
  return entry.collection === 'templates' ? [entry.data.shortcode, ...entry.data.aliases] : [];
}

/** What the frontmatter says in sentences. */
function wordsBefore(entry: Entry): readonly string[] {
  switch (entry.collection) {
    case 'playbooks':
      return Object.values(entry.data.severity);
    case 'templates':
      return [entry.data.useWhen];
    case 'frameworks':
      return entry.data.steps.map(({ name, asks }) => `${name}: ${asks}`);
    case 'sources':
      return entry.data.claims.map(({ says }) => says);
    case 'docs':
      return [entry.data.description];
    default:
      return [];
  }
}

function bodyText({ document }: Entry): string {
  return searchText(document.tree.children as readonly Nodes[], nameInWords);
}
