import { compileTable } from '../../src/core/decision-table/compile.ts';
import type { DecisionTable } from '../../src/core/decision-table/model.ts';
import {
  decide,
  type CompiledInput,
  type CompiledTable,
  type Decision,
  type Facts,
} from '../../src/core/decision-table/run.ts';
import { decimal, printDecimal } from '../../src/core/decimal.ts';
import { printDay } from '../../src/core/dates.ts';
import { seeded, type Random } from '../seeded.ts';

const CASES = 1500;
/** How many values between the ends of a domain are tried, for those that amounts are worked out from. */
const BETWEEN = 40;

/**
 * A case that two tables with the same inputs decide differently, found by trying: borders of either
 * and their neighbours, the ends of domains, and values in between. Undefined when none was found.
 */
export function caseThatDiffers(one: DecisionTable, other: DecisionTable): Facts | undefined {
  const [first, second] = [compileTable(one), compileTable(other)];
  const random = seeded(1);
  const values = first.inputs.map((input, index) => [
    ...new Set([...valuesOf(input, random), ...valuesOf(second.inputs[index] ?? input, random)]),
  ]);
  for (let number = 0; number < CASES; number += 1) {
    const facts = Object.fromEntries(
      first.inputs.map(({ key }, index) => {
        const own = values[index] ?? [];
        return [key, own[random(own.length)] ?? ''];
      }),
    );
    if (answer(first, facts) !== answer(second, facts)) return facts;
  }
  return undefined;
}

function answer(table: CompiledTable, facts: Facts): string {
  const { outputs }: Decision = decide(table, facts);
  return JSON.stringify(outputs, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

function valuesOf(input: CompiledInput, random: Random): readonly string[] {
  if ('values' in input) return input.values;
  const finest = input.step === undefined ? Math.max(input.scale, 2) : input.scale;
  const finer = 10n ** BigInt(finest - input.scale);
  const step = input.step === undefined ? 1n : BigInt(input.step);
  const cuts = input.cuts.map((cut) => BigInt(cut) * finer);
  const near = cuts.flatMap((cut) => [cut - step, cut, cut + step]);
  const low = cuts[0] ?? 0n;
  const high = cuts.at(-1) ?? low;
  const end = input.domain[1] < 0 ? high * 3n + 1000n * finer : high;
  const between = Array.from({ length: BETWEEN }, () => {
    const part = BigInt(random(1_000_000));
    return low + (((end - low) * part) / 1_000_000n / step) * step;
  });
  return [...near, ...between, end].map((value) =>
    input.day ? printDay(Number(value / finer)) : printDecimal(decimal(value, finest)),
  );
}
