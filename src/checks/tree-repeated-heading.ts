import { slug } from 'github-slugger';
import type { CorpusCheck } from '../core/corpus/check.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { findTwins } from '../core/decision-tree/twins.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding, findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { graphOf } from './tree-forest.ts';
import { treeTwin } from './tree-twin.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** Two headings with the same words. */
export const treeRepeatedHeading = {
  id: 'tree/repeated-heading',
  level: 'warning',
  summary: 'Every heading of a tree has words of its own.',
  why: 'The second one gets an anchor with -1, which moves on as soon as somebody puts a third one above it. Its answers then lead elsewhere, and nobody notices.',
  help: 'Say in the heading what sets this step apart.',
  examples: {
    bad: [
      {
        file,
        from: '(#treat-it-as-lost)\n\n## Confirm the date',
        to: '(#treat-it-as-lost)\n- [Not known](#treat-it-as-lost-1)\n\n## Treat it as lost\n\nFollow [Late delivery](../../../playbooks/late-delivery.mdx).\n\n## Confirm the date',
        at: '34:1',
      },
    ],
  },
  check: ({ entries }): readonly Finding[] => entries.trees.flatMap(repeats),
} as const satisfies CorpusCheck;

function repeats(entry: TreeEntry): Finding[] {
  const seen = new Set<string>();
  const again = entry.tree.steps.filter(({ title }) => {
    const words = slug(title);
    const repeated = seen.has(words) && words !== '';
    seen.add(words);
    return repeated;
  });
  if (again.length === 0) return [];
  const causes = copies(entry);
  return again.map(({ id, title, place }) => {
    const causedBy = causes.get(id);
    return finding(treeRepeatedHeading, {
      file: entry.path,
      place,
      message: `Unexpected second heading ${quote(title, 60)}, expected words of its own`,
      help: `${treeRepeatedHeading.help} For now its anchor is #${id}.`,
      ...(causedBy ? { causedBy } : {}),
    });
  });
}

/** A question copied with everything under it repeats its headings: by the id of the copy, the finding on the question. */
function copies(entry: TreeEntry): ReadonlyMap<string, string> {
  const causes = new Map<string, string>();
  for (const { stop, below } of findTwins(graphOf(entry))) {
    const key = findingKey({ file: entry.path, place: stop.step.place, ruleId: treeTwin.id });
    for (const { step } of [stop, ...below]) causes.set(step.id, key);
  }
  return causes;
}
