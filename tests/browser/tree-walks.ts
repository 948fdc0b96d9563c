import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const api = join(process.env.AMENDS_DIST ?? '', 'api/trees');

export interface Edge {
  readonly from: string;
  readonly answer: string;
  readonly label: string;
  readonly to: string | null;
  readonly tree: string | null;
}

export interface TreeJson {
  readonly id: string;
  readonly start: string;
  readonly edges: readonly Edge[];
  readonly outcomes: readonly { readonly id: string; readonly title: string }[];
}

/** The trees of the site under test, as it gives them to programs. */
export const trees = readdirSync(api).map(
  (name) => JSON.parse(readFileSync(join(api, name), 'utf8')) as TreeJson,
);

/** The answers of a shortest way from the start to an outcome of the same tree. */
export function wayTo({ start, edges }: TreeJson, end: string): Edge[] {
  const first = new Map<string, Edge | undefined>([[start, undefined]]);
  for (const [step] of first) {
    for (const edge of edges) {
      if (edge.from !== step || edge.tree !== null || edge.to === null) continue;
      if (!first.has(edge.to)) first.set(edge.to, edge);
    }
  }
  const way: Edge[] = [];
  for (let edge = first.get(end); edge; edge = first.get(edge.from)) way.unshift(edge);
  return way;
}

export function placeOf({ edges }: TreeJson, edge: Edge): number {
  return edges.filter(({ from }) => from === edge.from).indexOf(edge);
}

export async function answer(page: Page, place: number, byDigit: boolean): Promise<void> {
  if (byDigit && place < 9) return page.keyboard.press(String(place + 1));
  for (let index = 0; index <= place; index++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** It says how many questions come at most, and never more than before. */
export async function expectProgress(page: Page, number: number): Promise<void> {
  const said = await page.locator('.tree-progress[role=status]').innerText();
  expect(said).toMatch(new RegExp(`^Question ${number}, (the last one|at most \\d+ more)$`));
  const { left } = await page.locator('.tree-step:visible').evaluate(({ dataset }) => dataset);
  expect(said).toContain(left === '1' ? 'the last one' : `at most ${Number(left) - 1} more`);
}

export async function shown(page: Page): Promise<string> {
  return page.locator('.tree-title:visible').innerText();
}
