import type { FrameworkEntry } from '../corpus/entries.ts';
import { recoverySteps } from '../steps.ts';
import { keepingOf, type KeepingView } from './keeping.ts';
import { entryLink, stepLink, type Link } from './links.ts';
import { bodyOf, type Part } from './prose.ts';
import type { Site } from './site.ts';

/** All that a framework's page shows. */
export interface FrameworkPage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly by: string;
  readonly source: Link | undefined;
  readonly keeping: KeepingView;
  readonly steps: readonly FrameworkStep[];
  /** The same map read from our side: each of the nine, and the method's steps it serves. */
  readonly ours: readonly { readonly step: Link; readonly serves: readonly string[] }[];
  readonly parts: readonly Part[];
}

export interface FrameworkStep {
  readonly name: string;
  readonly asks: string;
  readonly serves: readonly Link[];
}

export function frameworkPage(site: Site, entry: FrameworkEntry): FrameworkPage {
  const { data } = entry;
  const source = site.sources.get(data.source);
  return {
    id: entry.id,
    href: entryLink(entry).href,
    title: data.title,
    by: data.by,
    source: source && entryLink(source),
    keeping: keepingOf(site, entry),
    steps: data.steps.map(({ name, asks, serves }) => ({
      name,
      asks,
      serves: serves.map(stepLink),
    })),
    ours: recoverySteps.map((step) => ({
      step: stepLink(step),
      serves: data.steps.filter(({ serves }) => serves.includes(step)).map(({ name }) => name),
    })),
    parts: bodyOf(site, entry),
  };
}
