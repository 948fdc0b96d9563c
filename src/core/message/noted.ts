import type { NewNote } from '../contact/model.ts';
import { printDay } from '../dates.ts';
import { printMoney } from '../money.ts';
import { offerName, type MessageCase, type MessageModels } from './case.ts';
import { keptNames } from './fill.ts';
import { gapsOf } from './gaps.ts';

/** What goes into the contact's log when a message has left: what was said, promised and offered. */
export function notesOf(models: MessageModels, one: MessageCase): readonly NewNote[] {
  const { channels } = models.organisation;
  const channel = channels.find(({ id }) => id === one.channel)?.label ?? one.channel;
  const what = models.templates.map(({ title }) => title).join('; ');
  return [{ kind: 'said', what, channel }, ...promises(models, one), ...offers(models, one)];
}

function promises({ templates }: MessageModels, { channel, fillings }: MessageCase): NewNote[] {
  return templates.flatMap((template, index) => {
    const filling = fillings[index];
    if (!filling) return [];
    const gaps = gapsOf(template, filling);
    return keptNames(template.wordings[channel] ?? [], gaps).flatMap((name): NewNote[] => {
      const variable = template.variables[name];
      const gap = gaps.get(name);
      if (variable?.type !== 'date' || !variable.promise || gap?.kind !== 'filled') return [];
      const { day } = gap.value;
      return day === undefined
        ? []
        : [{ kind: 'promised', what: variable.label, day: printDay(day) }];
    });
  });
}

function offers({ organisation }: MessageModels, { amounts, states }: MessageCase): NewNote[] {
  const given = amounts.flatMap((each) => Object.values(each));
  return given.flatMap((amount): NewNote[] => {
    if (amount.kind !== 'given') return [];
    const state = states[amount.matrix];
    const output = state?.model.outputs.find(({ key }) => key === amount.output);
    if (!state || !output || amount.amount === undefined) return [];
    const { model, answer } = state;
    const sum = printMoney(amount.amount, organisation.currency);
    const row = answer.hits.map((hit) => model.rows[hit]?.cases ?? '').join('; ');
    return [
      {
        kind: 'offered',
        // What is owed has no limit: it is not counted among what was offered.
        amount: amount.basis === 'goodwill' ? sum : `${sum} (owed)`,
        row,
        version: model.version.hash,
        matrix: offerName(model.title, output.label),
      },
    ];
  });
}
