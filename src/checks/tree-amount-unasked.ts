import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { MatrixEntry, TemplateEntry } from '../core/corpus/entries.ts';
import type { Stop } from '../core/decision-tree/graph.ts';
import { either, quote } from '../core/decision-tree/words.ts';
import { inputsUsedBy } from '../core/decision-table/used-inputs.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { linked, matrixOfVariable, templatesAt } from './tree-ends.ts';
import { forestOf } from './tree-forest.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** An outcome that sends to words with an amount in them, and never asks what the amount depends on. */
export const treeAmountUnasked = {
  id: 'tree/amount-unasked',
  level: 'warning',
  summary:
    'An outcome that sends to a template with an amount links to the matrix that it comes from.',
  why: 'The form that asks what the amount depends on stands at outcomes that link to the matrix. Without it the agent has words with a gap, and makes up the amount.',
  help: 'Link to the matrix in the outcome, or use a template without an amount.',
  examples: {
    bad: [
      {
        file,
        from: ', and send the order again today.',
        to: '. Use [Credit](../templates/late-voucher.mdx).',
        at: '31:67',
      },
    ],
    good: [
      {
        file,
        from: '; take the amount',
        to: '. Use [Credit](../templates/late-voucher.mdx); take the amount',
      },
    ],
  },
  check: (corpus): readonly Finding[] => {
    const forest = forestOf(corpus);
    return forest.wholeStops.flatMap((stop) =>
      unasked(stop, corpus).map(({ template, matrix }) =>
        finding(treeAmountUnasked, {
          file: stop.path,
          place: placeOf(stop, template),
          message: `No link to the matrix ${matrix.id} beside ${quote(template.data.title)}, which takes its amount from it`,
          help: `${treeAmountUnasked.help} What the agent would not be asked there: ${either(inputsOf(matrix))}.${forest.wayTo(stop)}`,
          ...forest.followsFrom(stop),
        }),
      ),
    );
  },
} as const satisfies CorpusCheck;

interface Unasked {
  readonly template: TemplateEntry;
  readonly matrix: MatrixEntry;
}

/** The templates of an outcome that need a matrix it does not link to; for each matrix the first. */
function unasked(stop: Stop, corpus: Corpus): Unasked[] {
  const named = new Set(linked(stop, 'matrix'));
  return templatesAt(stop, corpus).flatMap((template) =>
    Object.values(template.data.variables).flatMap((variable) => {
      const matrix =
        variable.type === 'compensation'
          ? matrixOfVariable(template, variable.from, corpus)
          : undefined;
      if (!matrix || named.has(matrix.id)) return [];
      named.add(matrix.id);
      return [{ template, matrix }];
    }),
  );
}

function placeOf({ step }: Stop, { id }: TemplateEntry) {
  const links = step.kind === 'outcome' ? step.links : [];
  return links.find((link) => link.kind === 'template' && link.id === id)?.place ?? step.place;
}

/** The labels of what the matrix asks for. */
function inputsOf({ table }: MatrixEntry): string[] {
  const used = inputsUsedBy(table.rules);
  return table.inputs
    .filter(({ key, column }) => column !== undefined || used.has(key))
    .map(({ label }) => label);
}
