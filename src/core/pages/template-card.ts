import type { TemplateEntry } from '../corpus/entries.ts';
import { kindViews } from './template-kinds.ts';
import { entryLink } from './links.ts';

/** A template as other pages name it. */
export interface TemplateCard {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly kind: string;
  readonly shortcode: string;
  readonly useWhen: string;
}

export function templateCard(entry: TemplateEntry): TemplateCard {
  const { kind, shortcode, useWhen } = entry.data;
  return { id: entry.id, ...entryLink(entry), kind: kindViews[kind].label, shortcode, useWhen };
}
