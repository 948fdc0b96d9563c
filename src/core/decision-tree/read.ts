import type { Heading } from 'mdast';
import type { TreeEntry } from '../corpus/entries.ts';
import type { Finding } from '../finding.ts';
import { anchoredHeadings } from '../markdown/anchors.ts';
import type { Block, Document, Reading } from '../markdown/document.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import { treeSchema } from '../schemas/tree.ts';
import type { DecisionTree } from './model.ts';
import { treeSource } from './source.ts';
import { readStep } from './step.ts';
import type { Section } from './step.ts';
import { isExpression } from './words.ts';

/**
 * Reads a decision tree: its frontmatter, and its headings as questions and outcomes.
 * Never throws; gives the findings of the frontmatter and `tree/shape`.
 * What answers and facts mean is judged by the checks, which see the rest of the corpus.
 */
export function readTree(document: Document, _organisation: Organisation): Reading<TreeEntry> {
  const { data, messages } = readFrontmatter(document, treeSchema);
  const body = readDecisionTree(document);
  const { path, id } = document;
  return {
    entry: data && { collection: 'trees', id, path, data, document, tree: body.tree },
    messages: [...messages, ...body.messages],
  };
}

/** Reads the body alone. */
export function readDecisionTree(document: Document): {
  tree: DecisionTree;
  messages: readonly Finding[];
} {
  const { introduction, sections } = sectionsOf(document);
  const source = treeSource(document);
  const read = sections.map((section) => readStep(section, source));
  return {
    tree: { introduction, steps: read.map(({ step }) => step) },
    messages: read.flatMap(({ messages }) => messages),
  };
}

/** The body cut at its headings. A heading of another level cuts too: it is a step that was marked wrongly. */
function sectionsOf({ tree }: Document): { introduction: Block[]; sections: Section[] } {
  const anchors = new Map(anchoredHeadings(tree).map(({ heading, anchor }) => [heading, anchor]));
  const introduction: Block[] = [];
  const sections: { heading: Heading; anchor: string; blocks: Block[] }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      sections.push({ heading: node, anchor: anchors.get(node) ?? '', blocks: [] });
    } else if (node.type !== 'yaml' && node.type !== 'mdxjsEsm' && !isExpression(node)) {
      (sections.at(-1)?.blocks ?? introduction).push(node as Block);
    }
  }
  return { introduction, sections };
}
