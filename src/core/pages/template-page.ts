import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { TemplateEntry, Wording } from '../corpus/entries.ts';
import { toHtml } from '../markdown/to-html.ts';
import { nameInWords } from '../message/name-in-words.ts';
import { wordingFor } from '../message/wording-for.ts';
import type { Template } from '../schemas/template.ts';
import { keepingOf, type KeepingView } from './keeping.ts';
import { kindViews } from './template-kinds.ts';
import { channelLink, entryLink, stepLink, type Link } from './links.ts';
import { plainText, plainWords } from './plain-text.ts';
import { shownIn } from './prose.ts';
import type { Site } from './site.ts';
import { variableViews, type VariableView } from './variables.ts';

/** All that a template's page shows. */
export interface TemplatePage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly step: Link;
  readonly shortcode: string;
  readonly aliases: readonly string[];
  readonly keeping: KeepingView;
  readonly failures: readonly Link[];
  readonly channels: readonly Link[];
  readonly useWhen: string;
  readonly doNotUseWhen: string;
  readonly takes: Takes;
  readonly locked: boolean;
  readonly variables: readonly VariableView[];
  /** The subject line, with variables as `{customer name}`. */
  readonly subject: string | undefined;
  readonly wordings: readonly WordingView[];
}

/** How far the wording goes. */
export interface Takes {
  readonly label: string;
  readonly words: string;
}

/** One wording, and the channels that it serves. */
export interface WordingView {
  readonly anchor: string;
  /** The id of the first channel that it serves. */
  readonly channel: string;
  readonly channels: readonly Link[];
  /** Spoken wording is read aloud, never pasted. */
  readonly spoken: boolean;
  /** HTML, one for each message in chat or pause in speech. */
  readonly paragraphs: readonly string[];
  /** How to take its paragraphs; may be empty. */
  readonly hint: string;
  /** What is copied: variables as `{customer name}`, paragraphs apart by an empty line. */
  readonly plain: string;
}

const takesViews: Readonly<Record<Template['takes'], Takes>> = {
  regret: {
    label: 'Says sorry',
    words: 'It is sorry for what happened and says nothing of fault.',
  },
  responsibility: { label: 'Takes the blame', words: 'It says that the mistake was ours.' },
  'legal-review': { label: 'Legal first', words: 'The legal desk reads it before it is sent.' },
};

export function templatePage(site: Site, entry: TemplateEntry): TemplatePage {
  const { data } = entry;
  const kind = kindViews[data.kind];
  return {
    id: entry.id,
    href: entryLink(entry).href,
    title: data.title,
    kind: kind.label,
    step: stepLink(kind.step),
    shortcode: data.shortcode,
    aliases: data.aliases,
    keeping: keepingOf(site, entry),
    failures: data.failures.flatMap((id) => site.playbooks.get(id) ?? []).map(entryLink),
    channels: data.channels.map((id) => channelLink(site.organisation, id)),
    useWhen: data.useWhen,
    doNotUseWhen: data.doNotUseWhen,
    takes: takesViews[data.takes],
    locked: data.locked,
    variables: variableViews(site, entry),
    subject: data.subject && plainWords(data.subject, gap),
    wordings: channelsByWording(site, entry).map(([wording, channels]) =>
      wordingView(site, entry, { wording, channels }),
    ),
  };
}

/** The wordings in the order of the template's channels, each with the channels that it serves. */
function channelsByWording(site: Site, entry: TemplateEntry): [Wording, string[]][] {
  const groups = new Map<Wording, string[]>();
  for (const channel of entry.data.channels) {
    const wording = wordingFor(entry.wordings, channel, site.organisation);
    if (wording) groups.set(wording, [...(groups.get(wording) ?? []), channel]);
  }
  return [...groups];
}

function wordingView(
  site: Site,
  entry: TemplateEntry,
  { wording, channels }: { wording: Wording; channels: readonly string[] },
): WordingView {
  const { organisation } = site;
  const shown = { ...shownIn(site, entry), variable: nameInWords };
  const spoken = channels.some((id) => organisation.channels[id]?.spoken);
  return {
    anchor: wording.heading ? slug(toString(wording.heading)) : 'wording',
    channel: channels[0] ?? '',
    channels: channels.map((id) => channelLink(organisation, id)),
    spoken,
    paragraphs: wording.blocks.map((block) => toHtml([block], shown)),
    hint: hintOf(wording, channels, spoken),
    plain: plainText(wording.blocks, gap),
  };
}

/** What the paragraphs of a wording are: messages, or pauses; nothing of note when there is one. */
function hintOf({ blocks }: Wording, channels: readonly string[], spoken: boolean): string {
  if (blocks.length < 2) return '';
  if (spoken) return 'pause between paragraphs';
  if (!channels.includes('chat')) return '';
  return channels.length === 1 ? 'one message each' : 'in chat, one message each';
}

/** A gap as it stands in text that is copied: `{customer name}`. */
function gap(name: string): string {
  return `{${nameInWords(name)}}`;
}
