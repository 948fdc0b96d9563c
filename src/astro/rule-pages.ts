import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { registry } from '../checks/registry.ts';
import { ruleUrl, type ExampleEdit, type Rule } from '../core/finding.ts';
import type { SourceFile } from '../core/markdown/document.ts';
import type { RuleExample, RulePage } from '../core/pages/rule-page.ts';
import { fold } from '../reporters/fold.ts';
import { reportOne } from '../reporters/pretty.ts';
import { sampleRoot, sampleToday } from '../rules/sample-root.ts';

/**
 * The reference pages of all rules, with the report of each bad example as a terminal shows it.
 * They change with the code alone, and checking every example takes a second: they are kept.
 * @param keep the file that keeps them; its folder is named by the hash of the code
 */
export function rulePages(keep: string): RulePage[] {
  const kept = readKept(keep);
  if (kept) return kept;
  const pages = registry.map(rulePage);
  mkdirSync(dirname(keep), { recursive: true });
  writeFileSync(keep, JSON.stringify(pages));
  return pages;
}

function readKept(keep: string): RulePage[] | undefined {
  try {
    return JSON.parse(readFileSync(keep, 'utf8')) as RulePage[];
  } catch {
    return undefined;
  }
}

function rulePage({ id, level, summary, why, help, examples }: Rule): RulePage {
  return {
    slug: id.replace('/', '-'),
    id,
    href: ruleUrl(id),
    level,
    summary,
    why,
    help,
    bad: examples.bad.map((example) => shown(example, reportOf(id, example))),
    good: (examples.good ?? []).map((example) => shown(example, '')),
  };
}

function shown({ file, from, to }: ExampleEdit, report: string): RuleExample {
  return { file, from, to, report };
}

function reportOf(id: string, example: ExampleEdit): string {
  const files = edited(example);
  const { findings } = checkContent(files, { today: sampleToday });
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  return fold(findings)
    .filter(({ finding }) => finding.ruleId === id)
    .map((folded) => reportOne(folded, { textOf }))
    .join('\n');
}

function edited({ file, from, to }: ExampleEdit): SourceFile[] {
  const before = sampleRoot[file] ?? '';
  const after = from === undefined ? to : before.replace(from, () => to);
  return Object.entries({ ...sampleRoot, [file]: after }).map(([path, text]) => ({ path, text }));
}
