import { printTree, type StepDraft } from '../../src/core/decision-tree/print.ts';
import type { SourceFile } from '../../src/core/markdown/document.ts';

/** The end of every tree but the last: it hands over to the next. */
const matrix = '[Delivery failures](../compensation/delivery.mdx)';

/**
 * Trees for the sample root, one after another, that ask so many questions in all. Every question has
 * two or three answers; every third records a fact; the last question of a tree leads into the next tree.
 * @param each how many questions a file has; a file of more than 256 kB is not read
 */
export function largeTrees(questions: number, each: number): SourceFile[] {
  const count = Math.ceil(questions / each);
  return Array.from({ length: count }, (_, tree) => ({
    path: `src/content/trees/${idOf(tree)}.mdx`,
    text: printTree({
      frontmatter: frontmatterOf(tree),
      steps: stepsOf(tree, Math.min(each, questions - tree * each), tree + 1 < count),
    }),
  }));
}

function idOf(tree: number): string {
  return tree === 0 ? 'late-delivery' : `part-${tree + 1}`;
}

function frontmatterOf(tree: number): string {
  const keeping = 'owner: care\nreviewed: { on: 2026-11-20, by: care }\nreviewEvery: 6 months';
  return `title: Part ${tree + 1}\n${tree === 0 ? 'failure: late-delivery\n' : ''}${keeping}`;
}

function stepsOf(tree: number, count: number, goesOn: boolean): StepDraft[] {
  const end = { key: 'end', title: 'Credit', text: `Take the amount from ${matrix}.`, answers: [] };
  const next = goesOn ? `./${idOf(tree + 1)}.mdx` : 'end';
  const questions = Array.from({ length: count }, (_, at): StepDraft => {
    const to = at + 1 < count ? String(at + 1) : next;
    const beyond = at + 2 < count ? String(at + 2) : to;
    const facts = at % 3 === 0 ? { standing: 'loyal' } : undefined;
    const answers = [
      { label: 'Yes', to, ...(facts ? { facts } : {}) },
      { label: 'No', to: beyond },
      ...(at % 7 === 0 ? [{ label: 'Nobody knows', to: 'end' }] : []),
    ];
    return { key: String(at), title: `Is it case ${at} of part ${tree + 1}?`, answers };
  });
  return [...questions, end];
}
