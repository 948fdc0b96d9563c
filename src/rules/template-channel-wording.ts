import { toString } from 'mdast-util-to-string';
import type { DocumentRule } from '../core/corpus/check.ts';
import type { Wording } from '../core/corpus/entries.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { closest } from '../core/closest.ts';
import { wordingsOf } from '../core/message/read-template.ts';
import { wordingFor } from '../core/message/wording-for.ts';
import type { Organisation } from '../core/schemas/organisation.ts';
import { placeOfNode } from './places.ts';
import { listed, quoted } from './wording.ts';

const file = 'src/content/templates/late-sorry.mdx';
const phone =
  "\n## Phone\n\nI'm sorry, {customerName}. We said it would be with you by now, and it isn't. That is on us.\n";

export const templateChannelWording: DocumentRule = {
  id: 'template/channel-wording',
  level: 'error',
  summary:
    'A template has wording for each of its channels: its own H2 when it is spoken, else the text before the first H2 will do.',
  why: 'On a channel without wording the agent would read a letter aloud, or have nothing to say.',
  help: 'Give each spoken channel an H2 with its name and words that can be said aloud. The text above the first H2 serves the written channels. An H2 may name only a channel that the template lists.',
  examples: {
    bad: [
      {
        file,
        from: `It will be with you on {newDate}.\n${phone}`,
        to: 'It will be with you on {newDate}, {customerName}.\n',
        at: '6:12',
      },
      { file, from: '## Phone', to: '## Telephone', at: '25:1' },
      { file, from: 'channels: [phone, chat', to: 'channels: [chat', at: '25:1' },
    ],
  },
  check,
};

function check(document: Document, organisation: Organisation): readonly Finding[] {
  if (document.collection !== 'templates') return [];
  const listedChannels = document.frontmatter.data?.['channels'];
  if (!Array.isArray(listedChannels)) return [];
  const channels = listedChannels.map(String);
  const wordings = wordingsOf(document, organisation);
  const without = channels.filter(
    // A channel that the organisation does not have is reported as that.
    (channel) => organisation.channels[channel] && !wordingFor(wordings, channel, organisation),
  );
  const unknown = channels.filter((channel) => !organisation.channels[channel]);
  const headings = wrongHeadings(wordings, { channels, without, organisation });
  // The heading of a channel that the organisation does not have is wrong only because the channel is.
  const wrong = headings.slice(unknown.length);
  const missing = document.whole ? without : [];
  return [...wrong, ...missing.map(noWording)].map((problem) =>
    finding(templateChannelWording, { file: document.path, ...problem }),
  );

  function noWording(channel: string) {
    const { label, spoken } = organisation.channels[channel] ?? { label: channel, spoken: false };
    const place = document.frontmatter.valuePlace(['channels', channels.indexOf(channel)]);
    return {
      place,
      message: `No wording for the channel ${channel}`,
      help: spoken
        ? `${label} is spoken: add \`## ${label}\` with words that can be said aloud.`
        : `Write its words above the first H2, or under \`## ${label}\`.`,
    };
  }
}

interface Channels {
  readonly channels: readonly string[];
  /** Those without wording; a heading that was meant for one takes it off the list. */
  readonly without: string[];
  readonly organisation: Organisation;
}

function wrongHeadings(wordings: readonly Wording[], lists: Channels) {
  const seen = new Set<string>();
  return wordings.flatMap(({ heading, channel }) => {
    if (!heading) return [];
    const known = channel !== undefined && lists.channels.includes(channel);
    const again = known && seen.has(channel);
    if (known) seen.add(channel);
    if (known && !again) return [];
    return [{ place: placeOfNode(heading), ...describe(toString(heading), again, lists) }];
  });
}

function describe(title: string, again: boolean, { channels, without, organisation }: Channels) {
  if (again) {
    return {
      message: `Unexpected second wording for ${quoted(title)}, expected one`,
      help: 'Bring both under one heading.',
    };
  }
  const labelOf = (id: string) => organisation.channels[id]?.label ?? id;
  const meant =
    without.find((id) => labelOf(id) === closest(title, without.map(labelOf))) ?? without[0];
  if (meant !== undefined) without.splice(without.indexOf(meant), 1);
  const expected = meant === undefined ? listed(channels.map(labelOf), 'or') : labelOf(meant);
  return {
    message: `Unexpected heading ${quoted(title)}, expected ${expected}`,
    help: `Name one of the template's channels, or add this one to \`channels\`. For a heading inside a wording use ###.`,
  };
}
