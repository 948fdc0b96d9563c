import GithubSlugger, { slug } from 'github-slugger';
import { z } from 'zod';
import type { StepDraft } from './print.ts';

/** A published flow: steps by key, each with its answers; as the data of GOV.UK's Smart Answers are kept. */
export const flowSchema = z.object({
  /** Where the flow was published: what its outcomes link to. */
  source: z.url({ protocol: /^https$/, error: 'an address that starts with https://' }),
  /** Its name there, such as `register-a-death`. */
  flow: z.string().min(1),
  /** The key of the first question. */
  start: z.string(),
  nodes: z.record(
    z.string(),
    z.object({
      title: z.string().min(1),
      outcome: z.boolean().optional(),
      answers: z.array(z.object({ label: z.string(), to: z.string() })),
    }),
  ),
});

export type Flow = z.infer<typeof flowSchema>;

/**
 * The steps of a flow in the order in which somebody meets them: the start first, then what its
 * answers lead to, then what nothing leads to. An outcome links to where the flow was published; an
 * answer to a step that is not there stays one, for the checks to find.
 */
export function stepsOfFlow({ nodes, start, source }: Flow): StepDraft[] {
  const order = [...new Set([...reached(nodes, start), ...Object.keys(nodes)])];
  const anchors = anchorsOf(order.map((key) => nodes[key]?.title ?? ''));
  return order.flatMap((key) => {
    const node = nodes[key];
    if (!node) return [];
    const { title, outcome = false, answers } = node;
    const ends = outcome && answers.length === 0;
    return {
      key,
      title,
      ...(ends ? { text: `Go by [the published flow](${source}).` } : {}),
      answers: answers.map(({ label, to }) => ({
        label,
        to: nodes[to] ? to : missing(to, anchors),
      })),
    };
  });
}

/** `register-a-death` → `Register a death`. */
export function titleOfFlow({ flow }: Flow): string {
  const words = flow.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of the tree's file. */
export function idOfFlow({ flow }: Flow): string {
  return slug(flow)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function reached(nodes: Flow['nodes'], start: string): string[] {
  if (!nodes[start]) return [];
  const keys = new Set([start]);
  for (const key of keys)
    for (const { to } of nodes[key]?.answers ?? []) if (nodes[to]) keys.add(to);
  return [...keys];
}

function anchorsOf(titles: readonly string[]): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  return new Set(titles.map((title) => slugger.slug(title.replace(/\s+/g, ' ').trim())));
}

/** The anchor for a key without a step; not one that some heading happens to have. */
function missing(key: string, anchors: ReadonlySet<string>): string {
  const anchor = slug(key).replace(/[./]/g, '') || 'missing';
  return anchors.has(anchor) ? missing(`${anchor}-missing`, anchors) : anchor;
}
