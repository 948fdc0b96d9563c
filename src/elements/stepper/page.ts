import type { Desk } from '../../core/decision-tree/desk/model.ts';
import type { WalkAnswer, WalkStep, WalkTree } from '../../core/decision-tree/walk.ts';

/** The static document read as a tree, with the section of each step. */
export interface TreeOnPage {
  readonly tree: WalkTree;
  readonly sections: ReadonlyMap<string, HTMLElement>;
  /** What is at hand at the outcomes. */
  readonly desk: Desk | undefined;
}

/** Reads the sections that `TreeDocument.astro` prints; undefined when there are none. */
export function readPage(host: HTMLElement): TreeOnPage | undefined {
  const sections = new Map(
    [...host.querySelectorAll<HTMLElement>('.tree-step')].map((section) => [section.id, section]),
  );
  const [start] = sections.keys();
  if (start === undefined) return undefined;
  const steps = new Map([...sections].map(([id, section]) => [id, stepOf(section)]));
  const desk = host.querySelector('script[data-desk]')?.textContent;
  return {
    tree: { start, steps },
    sections,
    desk: desk ? (JSON.parse(desk) as Desk) : undefined,
  };
}

/** The links of a section's answers, in order. */
export function answerLinks(section: HTMLElement | undefined): HTMLAnchorElement[] {
  return [...(section?.querySelectorAll<HTMLAnchorElement>('.tree-answer') ?? [])];
}

function stepOf(section: HTMLElement): WalkStep {
  const { left } = section.dataset;
  return {
    id: section.id,
    title: textOf(section, '.tree-title'),
    answers: answerLinks(section).map(answerOf),
    left: left === undefined ? undefined : Number(left),
  };
}

function answerOf(link: HTMLAnchorElement): WalkAnswer {
  const { answer = '', to } = link.dataset;
  const facts = [...link.querySelectorAll('.tree-fact')].map((fact) => fact.textContent.trim());
  return { id: answer, label: textOf(link, '.tree-label'), to, facts };
}

function textOf(parent: HTMLElement, selector: string): string {
  return parent.querySelector(selector)?.textContent.trim() ?? '';
}
