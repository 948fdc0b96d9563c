import type { Formula, OutputCell } from '../run.ts';

/** The inputs that a formula uses, by number. */
export function inputsIn(cell: OutputCell): readonly number[] {
  if (typeof cell !== 'object') return [];
  switch (cell[0]) {
    case 'fixed':
      return [];
    case 'sum':
    case 'lower':
    case 'higher':
      return [...inputsIn(cell[1]), ...inputsIn(cell[2])];
    default:
      return [cell[1]];
  }
}

/** Both formulas without the terms that they have in common and that do not use `input`: those make no difference. */
export function withoutShared(
  a: OutputCell,
  b: OutputCell,
  input: number,
): readonly [OutputCell, OutputCell] {
  const left = termsOf(b).map((term) => JSON.stringify(term));
  const own: Formula[] = [];
  for (const term of termsOf(a)) {
    const at = inputsIn(term).includes(input) ? -1 : left.indexOf(JSON.stringify(term));
    if (at < 0) own.push(term);
    else left.splice(at, 1);
  }
  return [sumOf(own), sumOf(left.map((term) => JSON.parse(term) as Formula))];
}

function termsOf(cell: OutputCell): readonly Formula[] {
  if (typeof cell !== 'object') return [];
  return cell[0] === 'sum' ? [...termsOf(cell[1]), ...termsOf(cell[2])] : [cell];
}

function sumOf(terms: readonly Formula[]): OutputCell {
  return terms.length === 0 ? 0 : terms.reduce((a, b) => ['sum', a, b]);
}
