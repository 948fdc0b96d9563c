import { describe, expect, test } from 'vitest';
import { seeded } from '../scripts/seeded.ts';
import { checkContent } from '../src/checks/check-content.ts';
import type { Finding } from '../src/core/finding.ts';
import { sampleRoot, sampleToday } from '../src/rules/sample-root.ts';
import { defects } from './tree-mutants/defects.ts';
import { madeFlows, printed } from './tree-mutants/made-flow.ts';
import type { Flow } from './tree-mutants/made-flow.ts';

/** As many made flows for each kind of defect; more can be had for a look. */
const MOST = Number(process.env.AMENDS_TREE_MUTANTS ?? 5);

describe('one planted defect gives one error, at its place, and the rest follows from it', () => {
  test.each(Object.entries(defects))('%s', (_, plant) => {
    let planted = 0;
    for (let seed = 1; seed <= MOST; seed += 1) {
      const random = seeded(seed * 7919);
      const flows = madeFlows(random);
      expect(errorsIn(flows), `sound, seed ${seed}`).toEqual([]);
      const expected = plant(flows, random);
      if (expected === undefined) continue;
      planted += 1;
      expect(errorsIn(flows), `seed ${seed}`).toEqual([expected]);
    }
    expect(planted).toBeGreaterThan(MOST / 4);
  });
});

function errorsIn(flows: readonly Flow[]): string[] {
  const trees = flows.map((flow) => [`src/content/trees/${flow.id}.mdx`, printed(flow)]);
  const texts: Record<string, string> = { ...sampleRoot, ...Object.fromEntries(trees) };
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const { findings } = checkContent(files, { today: sampleToday });
  return findings
    .filter(({ level, causedBy }) => level === 'error' && causedBy === undefined)
    .map(nameOf);
}

function nameOf({ file, place: { start }, ruleId }: Finding): string {
  return `${file}:${start.line}:${start.column} ${ruleId}`;
}
