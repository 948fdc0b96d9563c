import type { RecoveryStep } from '../steps.ts';
import { entryLink, type Link } from './links.ts';
import type { Site } from './site.ts';

/** A published method, and those of its own steps that a step of ours serves. */
export interface Served {
  readonly framework: Link;
  readonly steps: readonly string[];
}

/** Which steps of which methods find their home in `step`. */
export function servedBy(site: Site, step: RecoveryStep): Served[] {
  return site.corpus.entries.frameworks.flatMap((entry) => {
    const steps = entry.data.steps.filter((own) => own.serves.includes(step));
    if (steps.length === 0) return [];
    return [{ framework: entryLink(entry), steps: steps.map((own) => own.name) }];
  });
}
