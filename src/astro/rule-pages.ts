import { checkContent } from '../checks/check-content.ts';
import { registry } from '../checks/registry.ts';
import { ruleUrl, type ExampleEdit, type Rule } from '../core/finding.ts';
import type { SourceFile } from '../core/markdown/document.ts';
import type { RuleExample, RulePage } from '../core/pages/rule-page.ts';
import { fold } from '../reporters/fold.ts';
import { reportOne } from '../reporters/pretty.ts';
import { sampleRoot, sampleToday } from '../rules/sample-root.ts';

/** The reference pages of all rules, with the report of each bad example as a terminal shows it. */
export function rulePages(): RulePage[] {
  return registry.map((rule) => ({
    slug: rule.id.replace('/', '-'),
    id: rule.id,
    href: ruleUrl(rule.id),
    level: rule.level,
    summary: rule.summary,
    why: rule.why,
    help: rule.help,
    bad: rule.examples.bad.map((example) => shown(example, reportOf(rule, example))),
    good: (rule.examples.good ?? []).map((example) => shown(example, '')),
  }));
}

function shown({ file, from, to }: ExampleEdit, report: string): RuleExample {
  return { file, from, to, report };
}

function reportOf(rule: Rule, example: ExampleEdit): string {
  const files = edited(example);
  const { findings } = checkContent(files, { today: sampleToday });
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  return fold(findings)
    .filter(({ finding }) => finding.ruleId === rule.id)
    .map((folded) => reportOne(folded, { textOf }))
    .join('\n');
}

function edited({ file, from, to }: ExampleEdit): SourceFile[] {
  const before = sampleRoot[file] ?? '';
  const after = from === undefined ? to : before.replace(from, () => to);
  return Object.entries({ ...sampleRoot, [file]: after }).map(([path, text]) => ({ path, text }));
}
