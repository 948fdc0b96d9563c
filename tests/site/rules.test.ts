import { describe, expect, test } from 'vitest';
import { registry } from '../../src/checks/registry.ts';
import { ruleUrl } from '../../src/core/finding.ts';
import { builtPages, elements, textOf } from './built-pages.ts';

const pages = builtPages();

describe('every rule has its reference page', () => {
  test.each(registry.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const page = pages.get(ruleUrl(id));
    if (!page) throw new Error(`No page for ${id}`);
    const text = textOf(page.tree);
    for (const words of [rule.summary, rule.why, rule.help]) expect(text).toContain(words);
    const reports = elements(page, 'pre').filter(({ properties }) =>
      String(properties['className']).includes('report'),
    );
    expect(reports).toHaveLength(rule.examples.bad.length);
    expect(reports.every((report) => textOf(report).includes(id))).toBe(true);
  });
});
