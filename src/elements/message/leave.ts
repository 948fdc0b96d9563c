import type { MessageCase, MessageModels } from '../../core/message/case.ts';
import { fillMessage, fillSubject, type FilledBlock } from '../../core/message/fill.ts';
import { namesIn } from '../../core/message/gaps.ts';
import type { Stop } from '../../core/message/gate.ts';
import { withoutDoubts } from '../../core/message/marks.ts';
import { linePlain, toPlain, toRich } from '../../core/message/print.ts';

/** A message as it goes to the clipboard. */
export interface Leaving {
  readonly plain: string;
  readonly rich: string;
}

/** The message in both formats; with `because`, whatever is in doubt stands as a mark. */
export function leavingOf(
  models: MessageModels,
  one: MessageCase,
  because: readonly Stop[] = [],
): Leaving {
  const blocks = blocksOf(models, one, because);
  return { plain: toPlain(blocks), rich: toRich(blocks) };
}

/** Its paragraphs one by one, as chat takes them. */
export function leavingApart(models: MessageModels, one: MessageCase): readonly Leaving[] {
  return blocksOf(models, one, []).flatMap((block) =>
    block.kind === 'dropped' ? [] : [{ plain: toPlain([block]), rich: toRich([block]) }],
  );
}

function blocksOf(
  { templates }: MessageModels,
  { channel, fillings }: MessageCase,
  because: readonly Stop[],
): readonly FilledBlock[] {
  return templates.flatMap((template, index) => {
    const filling = fillings[index];
    return filling ? fillMessage(template, channel, withoutDoubts(filling, because)) : [];
  });
}

/** The subject line, and what stops it: its own gaps, and all that stops the whole message. */
export function leavingSubject(
  { templates: [template] }: MessageModels,
  { fillings: [filling], gate }: MessageCase,
): { readonly plain: string; readonly because: readonly Stop[] } | undefined {
  const line = template && filling && fillSubject(template, filling);
  if (!line) return undefined;
  const names = new Set(namesIn(template.subject ?? []));
  const saysAmount = [...names].some((name) => template.variables[name]?.type === 'compensation');
  const because = (gate.kind === 'stopped' ? gate.because : []).filter((stop) => {
    if ('name' in stop) return names.has(stop.name);
    return stop.kind !== 'over-limit' || saysAmount;
  });
  return { plain: linePlain(line), because };
}

/** Where a message stands that leaves in parts. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What is said once one of its parts has left. */
export function partWords({ customer }: MessageCase, { number, of }: Part): string {
  const whom = customer === undefined ? '' : ` for ${customer}`;
  const next = number < of ? 'Press again for the next one.' : 'That was the last one.';
  return `Copied ${String(number)} of ${String(of)}${whom}. ${next}`;
}

/** What is said once it has left, or could not. */
export function leftWords({ customer }: MessageCase, isDone: boolean, isWhole: boolean): string {
  const whom = customer === undefined ? '' : ` for ${customer}`;
  if (!isDone) return NOT_COPIED;
  if (isWhole) return `Copied${whom}, plain and formatted.`;
  return `Copied${whom} with marks. Fill each [[…]] before you send it.`;
}

export function subjectWords({ customer }: MessageCase, isDone: boolean): string {
  return isDone ? `Subject copied${customer === undefined ? '' : ` for ${customer}`}.` : NOT_COPIED;
}

const NOT_COPIED = 'Not copied: this browser does not allow it. The words are selected below.';
