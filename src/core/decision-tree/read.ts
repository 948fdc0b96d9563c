import { slug } from 'github-slugger';
import { visit } from 'unist-util-visit';
import type { Heading, Root } from 'mdast';
import type { TreeEntry } from '../corpus/entries.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Block, Document, Reading } from '../markdown/document.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import { treeSchema } from '../schemas/tree.ts';
import type { DecisionTree, TreeStep } from './model.ts';
import { repeatedHeading } from './rules.ts';
import { treeSource } from './source.ts';
import { readStep } from './step.ts';
import type { Section } from './step.ts';
import { isExpression, quote } from './words.ts';

/**
 * Reads a decision tree: its frontmatter, and its headings as questions and outcomes.
 * Never throws; gives the findings of the frontmatter, `tree/shape` and `tree/repeated-heading`.
 * What facts mean is judged by the checks, which see the matrix too.
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
  const steps = read.map(({ step }) => step);
  return {
    tree: { introduction, steps },
    messages: [...read.flatMap(({ messages }) => messages), ...repeats(steps, document.path)],
  };
}

/** The body cut at its headings. A heading of another level cuts too: it is a step that was marked wrongly. */
function sectionsOf(document: Document): { introduction: Block[]; sections: Section[] } {
  const anchors = anchorsOf(document);
  const introduction: Block[] = [];
  const sections: { heading: Heading; anchor: string; blocks: Block[] }[] = [];
  for (const node of document.tree.children) {
    if (node.type === 'heading') {
      sections.push({ heading: node, anchor: anchors.get(node) ?? '', blocks: [] });
    } else if (node.type !== 'yaml' && !isExpression(node)) {
      (sections.at(-1)?.blocks ?? introduction).push(node as Block);
    }
  }
  return { introduction, sections };
}

function anchorsOf({ tree, anchors }: { tree: Root; anchors: readonly string[] }) {
  const found = new Map<Heading, string>();
  visit(tree, 'heading', (heading) => {
    found.set(heading, anchors[found.size] ?? '');
  });
  return found;
}

function repeats(steps: readonly TreeStep[], file: string): Finding[] {
  const seen = new Set<string>();
  return steps.flatMap((step) => {
    const words = slug(step.title);
    const again = seen.has(words);
    seen.add(words);
    if (!again || words === '') return [];
    return [
      finding(repeatedHeading, {
        file,
        place: step.place,
        message: `Unexpected second heading ${quote(step.title)}, expected words of its own`,
        help: `${repeatedHeading.help} For now its anchor is #${step.id}.`,
      }),
    ];
  });
}
