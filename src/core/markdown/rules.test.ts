import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { sampleRoot } from '../../rules/sample-root.ts';
import type { ExampleEdit, Finding, Rule } from '../finding.ts';
import { guideSchema } from '../schemas/guide.ts';
import { playbookSchema } from '../schemas/playbook.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import { templateSchema } from '../schemas/template.ts';
import type { CollectionName } from './document.ts';
import { readDocument } from './read-document.ts';
import { markdownRules } from './rules.ts';

const schemas: Readonly<Record<'templates' | 'docs' | 'playbooks', z.ZodType>> = {
  templates: templateSchema,
  docs: guideSchema,
  playbooks: playbookSchema,
};

describe.each(markdownRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule: Rule) => {
  test.each(rule.examples.bad)('reports $to once', (example) => {
    const found = findingsIn(example);
    expect(found.map(summary)).toEqual([expect.stringContaining(`${rule.id} `)]);
    if (example.at) expect(placeOf(found[0])).toBe(example.at);
  });

  test.each(rule.examples.good ?? [])('lets $to pass', (example) => {
    expect(findingsIn(example).map(summary)).toEqual([]);
  });

  test('speaks in short messages without a full stop', () => {
    for (const { message, reason } of rule.examples.bad.flatMap(findingsIn)) {
      expect(message.length).toBeLessThanOrEqual(120);
      expect(reason).toMatch(/^(?:Unexpected|No) /);
      expect(reason).not.toMatch(/\.$/);
    }
  });
});

test('ids of rules are unique', () => {
  const ids = markdownRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

function findingsIn({ file, from, to }: ExampleEdit): readonly Finding[] {
  const before = sampleRoot[file] ?? '';
  if (from !== undefined) expect(before.split(from)).toHaveLength(2);
  const text = from === undefined ? to : before.replace(from, () => to);
  const collection = collectionOf(file);
  const { document, messages } = readDocument({ path: file, text }, collection, 'sample');
  const frontmatter = readFrontmatter(document, schemas[collection]);
  return [...messages, ...frontmatter.messages];
}

function collectionOf(file: string): CollectionName & keyof typeof schemas {
  if (file.startsWith('playbooks/')) return 'playbooks';
  return file.includes('/templates/') ? 'templates' : 'docs';
}

function summary({ ruleId, reason, place: { start } }: Finding): string {
  return `${ruleId} ${start.line}:${start.column} ${reason}`;
}

function placeOf(found: Finding | undefined): string | undefined {
  return found && `${found.place.start.line}:${found.place.start.column}`;
}
