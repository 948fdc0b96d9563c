import type { Nodes } from 'mdast';
import type { Entry } from '../../corpus/entries.ts';
import { wordingFor } from '../../message/wording-for.ts';
import { nameInWords } from '../../message/name-in-words.ts';
import type { Site } from '../../pages/site.ts';
import { searchText } from '../../search/text.ts';

/** Letters of first words that are shown in a list: a line and a half. */
const LONGEST = 160;

/** The first line of an entry's wording, or of its page: what a reader of the list learns of it. */
export function firstWordsOf(site: Site, entry: Entry): string {
  return shortened(firstText(site, entry));
}

/** All the words of an entry's page but its title and aliases, as running text. */
export function bodyOf(entry: Entry): string {
  return [...sentencesBefore(entry), textOf(entry.document.tree.children as Nodes[])].join(' ');
}

/** What comes before anything else in a playbook, as plain text. */
export function doFirstOf(blocks: readonly Nodes[]): string {
  const text = textOf(blocks).replace(/^do first:\s*/i, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first sentences of a text that fit the list, or as many of its words as do. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const sentence = /^.*[.!?](?=\s)/s.exec(cut)?.[0] ?? '';
  if (sentence.length > LONGEST / 2) return sentence;
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

function firstText(site: Site, entry: Entry): string {
  switch (entry.collection) {
    case 'playbooks':
      return doFirstOf(entry.doFirst);
    case 'templates': {
      const [channel = ''] = entry.data.channels.filter((id) => !isSpoken(site, id));
      const wording =
        wordingFor(entry.wordings, channel, site.organisation) ??
        entry.wordings.find(({ blocks }) => blocks.length > 0);
      // A gap is seen to be one: the words around it read as if it were filled.
      const gap = (name: string) => `[${nameInWords(name)}]`;
      return searchText((wording?.blocks ?? []).slice(0, 1), gap);
    }
    case 'trees':
      return entry.tree.steps[0]?.title ?? '';
    case 'frameworks':
      return entry.data.steps.map(({ name }) => name).join(' · ');
    case 'docs':
      return entry.data.description;
    case 'sources':
      return entry.data.claims[0]?.says ?? '';
    case 'compensation': {
      const labels = [...Object.values(entry.data.inputs), ...Object.values(entry.data.outputs)];
      return labels.map(({ label }) => label).join(' · ');
    }
  }
}

function isSpoken({ organisation }: Site, channel: string): boolean {
  return organisation.channels[channel]?.spoken ?? false;
}

function sentencesBefore(entry: Entry): readonly string[] {
  switch (entry.collection) {
    case 'playbooks':
      return Object.values(entry.data.severity);
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

function textOf(nodes: readonly Nodes[]): string {
  return searchText(nodes, nameInWords);
}
