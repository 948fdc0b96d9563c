import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { registry } from '../checks/registry.ts';
import { ruleUrl, type ExampleEdit, type Rule } from '../core/finding.ts';
import type { SourceFile } from '../core/markdown/document.ts';
import type { RuleExample, RulePage } from '../core/pages/rule-page.ts';
import { fold } from '../reporters/fold.ts';
import { reportOne } from '../reporters/pretty.ts';
import { keptResults } from './kept-results.ts';
import { sampleRoot, sampleToday } from '../rules/sample-root.ts';

/**
 * The reference pages of all rules, with the report of each bad example as a terminal shows it.
 * They change with the code alone, and checking every example takes a second: they are kept.
 * @param folder of caches; it is named by the hash of the code
 */
export function rulePages(folder: string): Promise<RulePage[]> {
  return keptResults(
    join(folder, 'rule-pages.json'),
    registry.map((rule) => ({ digest: rule.id, make: () => rulePage(rule) })),
  );
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
    bad: examples.bad.map((example) => shown(example, reportOf(id, edited(example)))),
    good: (examples.good ?? []).map((example) => shown(example, '')),
  };
}

function shown({ file, from, to }: ExampleEdit, report: string): RuleExample {
  return { file, from, to, report };
}

function reportOf(id: string, files: readonly SourceFile[]): string {
  const { findings } = checkContent(files, { today: sampleToday });
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  return fold(findings)
    .filter(({ finding }) => finding.ruleId === id)
    .map((folded) => reportOne(folded, { textOf }))
    .join('\n');
}

const sample: readonly SourceFile[] = Object.entries(sampleRoot).map(([path, text]) => ({
  path,
  text,
}));

/** The sample root after an edit; files that it leaves alone are the same objects, and are read once. */
function edited({ file, from, to }: ExampleEdit): readonly SourceFile[] {
  const before = sampleRoot[file] ?? '';
  const after = { path: file, text: from === undefined ? to : before.replace(from, () => to) };
  return [...sample.filter(({ path }) => path !== file), after];
}
