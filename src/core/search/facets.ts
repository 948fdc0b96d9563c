import type { Entry } from '../corpus/entries.ts';
import { kindViews } from '../pages/template-kinds.ts';
import type { Site } from '../pages/site.ts';
import { stepTitles } from '../steps.ts';

/** What the search can be narrowed by besides the kind, in the words that are shown. */
export interface Facets {
  readonly failure?: readonly string[];
  readonly step?: readonly string[];
  readonly channel?: readonly string[];
}

/** The values of an entry, in the order of the site. */
export function facetsOf(site: Site, entry: Entry): Facets {
  const failures = (ids: readonly string[]) =>
    ids.flatMap((id) => site.playbooks.get(id)?.data.title ?? []);
  const channels = (ids: readonly string[]) =>
    ids.map((id) => site.organisation.channels[id]?.label ?? id);
  switch (entry.collection) {
    case 'playbooks':
      return {
        failure: [entry.data.title],
        step: entry.sections.flatMap(({ step, skipped }) =>
          step && !skipped ? stepTitles[step] : [],
        ),
        channel: channels(entry.data.channels),
      };
    case 'templates':
      return {
        failure: failures(entry.data.failures),
        step: [stepTitles[kindViews[entry.data.kind].step]],
        channel: channels(entry.data.channels),
      };
    case 'compensation':
      return { step: [stepTitles.compensation] };
    case 'trees':
      return { failure: failures(entry.data.failure === undefined ? [] : [entry.data.failure]) };
    default:
      return {};
  }
}
