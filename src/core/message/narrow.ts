import type { LookupModel } from '../lookup/model.ts';
import type { MessageModels } from './case.ts';

/**
 * The same models, each matrix with only the outputs that the templates say: then nothing is asked
 * that only another output needs.
 */
export function narrowModels(models: MessageModels): MessageModels {
  const used = models.templates.flatMap(({ variables }) =>
    Object.values(variables).flatMap((one) => (one.type === 'compensation' ? [one] : [])),
  );
  const matrices = Object.entries(models.matrices).map(([id, model]) => {
    const outputs = used.filter(({ matrix }) => matrix === id).map(({ output }) => output);
    return [id, narrow(model, new Set(outputs))] as const;
  });
  return { ...models, matrices: Object.fromEntries(matrices) };
}

function narrow(model: LookupModel, keys: ReadonlySet<string>): LookupModel {
  const isKept = model.outputs.map(({ key }) => keys.has(key));
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, index) => isKept[index]);
  return {
    ...model,
    outputs: kept(model.outputs),
    rows: model.rows.map((row) => ({ ...row, gives: kept(row.gives), reach: kept(row.reach) })),
    table: {
      ...model.table,
      outputs: kept(model.table.outputs),
      rules: model.table.rules.map((rule) => ({ ...rule, outputs: kept(rule.outputs) })),
    },
  };
}
