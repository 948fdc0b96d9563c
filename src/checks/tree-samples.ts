import type { ExampleEdit } from '../core/finding.ts';

/** The sample tree's file with another body, which starts in line 9; for examples that no small edit makes. */
export function sampleTree(body: string): ExampleEdit {
  return {
    file: 'src/content/trees/late-delivery.mdx',
    to: `---
title: Late delivery, what to do
failure: late-delivery
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

${body}`,
  };
}
