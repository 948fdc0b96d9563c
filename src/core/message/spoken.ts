import type { NewNote } from '../contact/model.ts';
import { weekdayWords } from '../contact/when.ts';
import type { MessageCase, MessageModels } from './case.ts';
import type { Stop } from './gate.ts';
import { notesOf } from './noted.ts';
import { labelHead, shortLabel } from './short-label.ts';

/** What comes of words that were said aloud. */
export interface Spoken {
  readonly notes: readonly NewNote[];
  /** What the agent is told. */
  readonly say: string;
}

/**
 * What stops words from being noted as said. They are read out without a value being filled in, so
 * what is empty stops nothing; what must not be said at all does.
 */
export function stopsSpeech({ gate }: MessageCase): readonly Stop[] {
  if (gate.kind === 'open') return [];
  return gate.because.filter(({ kind }) => kind !== 'missing' && kind !== 'open');
}

/** The notes of words that were said, and which promise or amount is not among them. */
export function spokenOf(models: MessageModels, one: MessageCase): Spoken {
  const notes = notesOf(models, one);
  const promised = notes.flatMap((note) =>
    note.kind === 'promised'
      ? [`${labelHead(note.what)}, ${weekdayWords(note.day, models.organisation.locale)}`]
      : [],
  );
  const open = bindingGaps(models, one);
  return {
    notes,
    say: [
      `Noted: said${one.customer === undefined ? '' : ` to ${one.customer}`}.`,
      ...(promised.length === 0 ? [] : [`Promised: ${promised.join('; ')}.`]),
      ...(open.length === 0 ? [] : [`Left empty, so not in the notes: ${open.join('; ')}.`]),
    ].join(' '),
  };
}

/** Promises and amounts that have no value. */
function bindingGaps({ templates }: MessageModels, { gate }: MessageCase): readonly string[] {
  const because = gate.kind === 'open' ? [] : gate.because;
  return because.flatMap((stop) => {
    if (stop.kind !== 'missing' && stop.kind !== 'open') return [];
    const variable = templates.flatMap(({ variables }) => variables[stop.name] ?? [])[0];
    const binds =
      variable?.type === 'compensation' || (variable?.type === 'date' && variable.promise);
    return variable && binds ? [shortLabel(variable.label)] : [];
  });
}
