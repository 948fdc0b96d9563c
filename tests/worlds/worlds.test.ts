import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleRoot } from '../../src/rules/sample-root.ts';
import { findingsIn, readWorld } from './world.ts';

/** Each world with one thing wrong: the rule that says so, and where. */
const defects: readonly (readonly [world: string, rule: string, place: string])[] = [
  ['alias-twice', 'alias/duplicate', 'src/content/templates/late-sorry.mdx:9'],
  ['answer-to-nowhere', 'tree/unknown-target', 'src/content/trees/late-delivery.mdx:19'],
  ['answers-in-a-circle', 'tree/cycle', 'src/content/trees/late-delivery.mdx:19'],
  ['apology-with-if', 'apology/conditional', 'src/content/templates/late-sorry.mdx:21'],
  ['apology-without-sorry', 'apology/missing', 'src/content/templates/late-sorry.mdx:21'],
  ['do-first-missing', 'playbook/do-first', 'playbooks/late-delivery.mdx:2'],
  ['do-first-too-long', 'playbook/do-first', 'playbooks/late-delivery.mdx:19'],
  ['example-of-the-wrong-type', 'template/example-type', 'src/content/templates/late-sorry.mdx:14'],
  ['expression-in-a-guide', 'mdx/expression', 'src/content/docs/start.mdx:9'],
  ['file-name-with-capitals', 'file/name', 'src/content/docs/First Day.mdx:1'],
  ['frontmatter-colon-unquoted', 'frontmatter/syntax', 'src/content/docs/start.mdx:2'],
  [
    'frontmatter-comma-unquoted',
    'frontmatter/changed-value',
    'src/content/templates/late-sorry.mdx:13',
  ],
  ['frontmatter-key-misspelt', 'frontmatter/unknown-key', 'src/content/docs/start.mdx:3'],
  ['frontmatter-missing', 'frontmatter/missing', 'src/content/docs/start.mdx:1'],
  ['frontmatter-value-wrong', 'frontmatter/invalid', 'playbooks/late-delivery.mdx:3'],
  ['guide-with-another-ending', 'file/name', 'src/content/docs/rules.md:1'],
  ['heading-level-skipped', 'heading/level', 'src/content/docs/start.mdx:11'],
  ['heading-renamed-under-a-link', 'playbook/step-name', 'playbooks/late-delivery.mdx:21'],
  ['id-twice', 'id/duplicate', 'playbooks/parcels/late-delivery.mdx:2'],
  ['import-in-a-guide', 'mdx/no-import', 'src/content/docs/start.mdx:9'],
  ['javascript-link', 'mdx/unsafe-link', 'src/content/docs/start.mdx:11'],
  ['key-unknown-in-the-organisation', 'frontmatter/unknown-key', 'src/content/organisation.yaml:6'],
  ['letter-lost', 'file/encoding', 'src/content/docs/start.mdx:9'],
  ['link-to-a-missing-file', 'link/broken', 'src/content/docs/start.mdx:11'],
  ['link-to-a-missing-heading', 'link/anchor', 'src/content/docs/start.mdx:11'],
  ['link-to-a-page-address', 'link/broken', 'src/content/docs/start.mdx:11'],
  ['literal-brace-in-a-guide', 'mdx/syntax', 'src/content/docs/start.mdx:9'],
  ['literal-less-than-in-a-guide', 'mdx/syntax', 'src/content/docs/start.mdx:9'],
  ['matrix-link-broken', 'link/broken', 'src/content/templates/late-sorry.mdx:13'],
  ['matrix-with-a-gap', 'matrix/gap', 'src/content/compensation/delivery.mdx:28'],
  ['matrix-with-an-overlap', 'matrix/overlap', 'src/content/compensation/delivery.mdx:34'],
  ['matrix-with-an-unreadable-cell', 'matrix/cell', 'src/content/compensation/delivery.mdx:33'],
  ['money-in-a-playbook', 'money/in-prose', 'playbooks/late-delivery.mdx:53'],
  ['money-in-a-template', 'money/in-prose', 'src/content/templates/late-sorry.mdx:21'],
  ['no-organisation', 'organisation/missing', 'src/content/organisation.yaml:1'],
  ['no-reason-for-nothing', 'playbook/because', 'playbooks/late-delivery.mdx:13'],
  ['outcome-that-leads-nowhere', 'tree/dead-end', 'src/content/trees/late-delivery.mdx:29'],
  ['owner-renamed', 'reference/unknown', 'playbooks/late-delivery.mdx:14'],
  ['owner-unknown', 'reference/unknown', 'playbooks/late-delivery.mdx:14'],
  ['paragraph-that-starts-with-export', 'mdx/no-import', 'src/content/docs/start.mdx:9'],
  ['phone-without-words', 'template/channel-wording', 'src/content/templates/late-sorry.mdx:6'],
  [
    'placeholder-of-another-tool',
    'template/foreign-placeholder',
    'src/content/templates/late-sorry.mdx:21',
  ],
  ['playbook-renamed', 'reference/unknown', 'src/content/templates/late-sorry.mdx:5'],
  [
    'policy-changed-since-the-review',
    'review/policy-changed',
    'src/content/templates/late-voucher.mdx:13',
  ],
  ['question-nobody-reaches', 'tree/unreachable', 'src/content/trees/late-delivery.mdx:29'],
  ['question-with-one-answer', 'tree/one-answer', 'src/content/trees/late-delivery.mdx:16'],
  ['review-day-malformed', 'review/malformed', 'src/content/docs/start.mdx:5'],
  ['review-in-the-future', 'review/future', 'src/content/docs/start.mdx:5'],
  ['review-overdue', 'review/overdue', 'src/content/docs/start.mdx:5'],
  ['role-without-a-limit', 'frontmatter/invalid', 'src/content/organisation.yaml:13'],
  ['rule-raised-to-an-error', 'review/overdue', 'src/content/docs/start.mdx:5'],
  ['rule-that-keeps-its-level', 'reference/unknown', 'src/content/organisation.yaml:44'],
  ['rule-unknown', 'reference/unknown', 'src/content/organisation.yaml:44'],
  ['script-in-a-guide', 'mdx/script', 'src/content/docs/start.mdx:9'],
  ['severity-misspelt', 'reference/unknown', 'playbooks/late-delivery.mdx:9'],
  ['severity-renamed', 'reference/unknown', 'playbooks/late-delivery.mdx:9'],
  ['severity-without-a-sign', 'playbook/severity', 'playbooks/late-delivery.mdx:6'],
  ['severity-without-targets', 'playbook/immediacy', 'playbooks/late-delivery.mdx:45'],
  ['shortcode-twice', 'shortcode/duplicate', 'src/content/templates/late-thanks.mdx:4'],
  ['skip-without-reason', 'playbook/skip-reason', 'playbooks/late-delivery.mdx:65'],
  ['source-unknown', 'reference/unknown', 'src/content/frameworks/bounce-back.mdx:4'],
  ['statistic-without-a-source', 'statistic/unsourced', 'src/content/docs/start.mdx:9'],
  ['step-misnamed', 'playbook/step-name', 'playbooks/late-delivery.mdx:55'],
  ['step-missing', 'playbook/step-missing', 'playbooks/late-delivery.mdx:33'],
  ['steps-out-of-order', 'playbook/step-order', 'playbooks/late-delivery.mdx:39'],
  ['synonym-alone', 'synonym/alone', 'src/content/synonyms.yaml:4'],
  ['synonym-in-two-groups', 'synonym/duplicate', 'src/content/synonyms.yaml:4'],
  ['synonyms-key-misspelt', 'frontmatter/unknown-key', 'src/content/synonyms.yaml:2'],
  ['synonyms-that-lead-nowhere', 'synonym/unused', 'src/content/synonyms.yaml:4'],
  ['target-left-empty', 'playbook/immediacy', 'playbooks/late-delivery.mdx:49'],
  ['template-removed', 'link/broken', 'playbooks/late-delivery.mdx:31'],
  ['tree-removed', 'reference/unknown', 'playbooks/late-delivery.mdx:12'],
  ['two-answers-alike', 'tree/same-answer', 'src/content/trees/late-delivery.mdx:19'],
  ['unknown-component', 'mdx/unknown-component', 'src/content/docs/start.mdx:9'],
  ['variable-renamed', 'template/undeclared-variable', 'src/content/templates/late-sorry.mdx:23'],
  [
    'variable-undeclared',
    'template/undeclared-variable',
    'src/content/templates/late-sorry.mdx:21',
  ],
  ['variable-unused', 'template/unused-variable', 'src/content/templates/late-sorry.mdx:12'],
  ['wording-misnamed', 'template/channel-wording', 'src/content/templates/late-sorry.mdx:25'],
  ['worked-example-that-fails', 'matrix/example', 'src/content/compensation/delivery.mdx:18'],
];

/** Worlds with nothing wrong, or with several things. */
const others = ['more-schemes', 'rule-switched-off', 'schemes', 'several-things-at-once', 'sound'];

describe('a world with one thing wrong has one finding', () => {
  test.each(defects)('%s: %s', async (world, rule, place) => {
    const found = (await findingsIn(world)).filter(({ causedBy }) => causedBy === undefined);
    expect(
      found.map(({ file, place: { start }, ruleId }) => [ruleId, `${file}:${start.line}`]),
    ).toEqual([[rule, place]]);
  });
});

test('the sound world has none, and is the sample root of the rules', async () => {
  expect(await findingsIn('sound')).toEqual([]);
  const files = (await readWorld('sound')).map(({ path, text }) => [path, text]);
  expect(Object.fromEntries(files)).toEqual(sampleRoot);
});

test('every folder here is tested', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true });
  const worlds = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect([...defects.map(([world]) => world), ...others].sort()).toEqual(worlds.sort());
});
