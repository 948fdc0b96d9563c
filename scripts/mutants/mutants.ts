import { checks } from '../../src/checks/index.ts';
import type { CheckContext } from '../../src/core/corpus/check.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import type { MatrixEntry } from '../../src/core/corpus/entries.ts';
import type { Cell } from '../../src/core/decision-table/model.ts';
import { readMatrix } from '../../src/core/decision-table/read-matrix.ts';
import type { Facts } from '../../src/core/decision-table/run.ts';
import type { Finding } from '../../src/core/finding.ts';
import { readDocument } from '../../src/core/markdown/read-document.ts';
import { seeded } from '../seeded.ts';
import { cellChanges, type ChangedCell } from './cell-changes.ts';
import { caseThatDiffers } from './differs.ts';

/** What came of changing the cells of a matrix one at a time. */
export interface Mutants {
  /** How many changes can be read and decide some case otherwise. */
  readonly live: number;
  /** Those that neither a check nor a worked example notices. */
  readonly missed: readonly MissedChange[];
}

export interface MissedChange {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** A case that comes out otherwise. */
  readonly facts: Facts;
}

const matrixChecks = checks.filter(({ id }) => id.startsWith('matrix/'));

/**
 * Changes cells of a matrix, one at a time, and looks whether the reader, a check or a worked example
 * says anything about it that it did not say before.
 * @param most how many changes to make at most, taken at random with the seed; all when there are fewer
 */
export function mutantsOf(
  entry: MatrixEntry,
  corpus: Corpus,
  { seed, most }: { readonly seed: number; readonly most: number },
): Mutants {
  const context: CheckContext = { today: '2026-11-20', ruleIds: [] };
  const before = new Set(saysOf(entry, corpus, context));
  const missed: MissedChange[] = [];
  let live = 0;
  for (const { cell, to } of some(changesOf(entry), { seed, most })) {
    const changed = withCell(entry, corpus, { cell, to });
    // What cannot be read is reported anyway; what decides the same needs no report.
    const facts = changed && caseThatDiffers(entry.table, changed.table);
    if (!changed || !facts) continue;
    live += 1;
    const isNoticed = saysOf(changed, corpus, context).some((said) => !before.has(said));
    if (!isNoticed) {
      missed.push({ line: cell.place.start.line, from: cell.text, to, facts });
    }
  }
  return { live, missed };
}

interface Change {
  readonly cell: Cell;
  readonly to: string;
}

function changesOf({ table }: MatrixEntry): readonly Change[] {
  const keys = table.inputs.map(({ key }) => key);
  return table.rules.flatMap((rule) => {
    const cellsOf = (cells: readonly Cell[], kind: (at: number) => ChangedCell['kind']) =>
      cells.flatMap((cell, at) => {
        const others = table.rules.map(({ inputs, outputs }) =>
          kind(at) === 'input' ? (inputs[at]?.text ?? '') : (outputs[at]?.text ?? ''),
        );
        const texts = cellChanges({ text: cell.text, others, keys, kind: kind(at) });
        return texts.map((to) => ({ cell, to }));
      });
    const isMoney = (at: number) => table.outputs[at]?.declared.type === 'money';
    return [
      ...(rule.otherwise ? [] : cellsOf(rule.inputs, () => 'input')),
      ...cellsOf(rule.outputs, (at) => (isMoney(at) ? 'amount' : 'words')),
    ];
  });
}

function some(
  changes: readonly Change[],
  { seed, most }: { readonly seed: number; readonly most: number },
): readonly Change[] {
  const left = [...changes];
  const random = seeded(seed);
  const taken: Change[] = [];
  while (left.length > 0 && taken.length < most) taken.push(...left.splice(random(left.length), 1));
  return taken;
}

/** The matrix with another text in a cell; undefined when it cannot be read. */
function withCell(
  { path, id, document }: MatrixEntry,
  { organisation }: Corpus,
  { cell: { place }, to }: Change,
): MatrixEntry | undefined {
  const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0];
  // Signs that MDX would take for a tag stand in code marks, as our own help says.
  const safe = /[<{]/.test(to) && !to.startsWith('`') ? `\`${to}\`` : to;
  const text = document.text.slice(0, start) + safe + document.text.slice(end);
  const read = readDocument({ path, text }, 'compensation', id);
  const { entry, messages } = readMatrix(read.document, organisation.data);
  return messages.length === 0 && read.messages.length === 0 ? entry : undefined;
}

function saysOf(entry: MatrixEntry, corpus: Corpus, context: CheckContext): readonly string[] {
  const entries = { ...corpus.entries, compensation: [entry] };
  const alone: Corpus = { ...corpus, entries };
  const found: readonly Finding[] = matrixChecks.flatMap((check) => check.check(alone, context));
  return found.map(({ ruleId, reason }) => `${ruleId} ${reason}`);
}
