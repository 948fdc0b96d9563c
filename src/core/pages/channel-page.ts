import { entryLink, channelLink, type Link } from './links.ts';
import type { Site } from './site.ts';
import { templateCard, type TemplateCard } from './template-card.ts';

/** A channel across all content. */
export interface ChannelPage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly spoken: boolean;
  readonly greeting: string;
  readonly signOff: string;
  readonly templates: readonly TemplateCard[];
  readonly playbooks: readonly Link[];
}

export function channelPages(site: Site): ChannelPage[] {
  const { templates, playbooks } = site.corpus.entries;
  return Object.entries(site.organisation.channels).map(([id, channel]) => ({
    id,
    href: channelLink(site.organisation, id).href,
    title: channel.label,
    spoken: channel.spoken,
    greeting: channel.greeting,
    signOff: channel.signOff,
    templates: templates.filter(({ data }) => data.channels.includes(id)).map(templateCard),
    playbooks: playbooks.filter(({ data }) => data.channels.includes(id)).map(entryLink),
  }));
}
