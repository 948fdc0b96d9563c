import { printMoney, type Currency } from '../money.ts';
import type { Amounts } from './amounts.ts';
import type { MessageRole, MessageTemplate } from './client-model.ts';
import { keptNames } from './fill.ts';
import { gapOf, gapsOf, namesIn } from './gaps.ts';
import { labelHead } from './short-label.ts';
import type { Setting } from './setting.ts';
import type { Values } from './values.ts';

/** Minutes after which a value has to be confirmed: the customer may be another one by then. */
export const STALE_MINUTES = 15;

/** One or several templates that leave as one message. */
export interface GateRequest {
  readonly templates: readonly MessageTemplate[];
  readonly channel: string;
  readonly role: MessageRole | undefined;
  readonly values: Values;
  /** Of each template, in the same order. */
  readonly amounts: readonly Amounts[];
  readonly setting: Setting;
  readonly approval?: Approval;
  /** Goodwill that this contact was offered before, in minor units: limits hold for the sum. */
  readonly offered?: bigint;
  /** What the amounts were worked out from: it has to be this customer's too. */
  readonly inputs?: readonly GivenInput[];
  /** True when the subject line goes along: its gaps count too. */
  readonly withSubject?: boolean;
}

/** An input of a matrix that is known. */
export interface GivenInput {
  readonly name: string;
  readonly label: string;
  readonly words: string;
}

/** "Approved by … for £…". */
export interface Approval {
  readonly by: string;
  /** Minor units. */
  readonly amount: bigint;
}

/** Whether a message may leave. */
export type Gate =
  | { readonly kind: 'open'; readonly warnings: readonly Warning[] }
  | {
      readonly kind: 'stopped';
      /** In the order in which they are put right. */
      readonly because: readonly [Stop, ...Stop[]];
      readonly warnings: readonly Warning[];
    };

/** Why it may not leave; `say` is a sentence for the agent. */
export type Stop = { readonly say: string } & (
  | { readonly kind: 'policy-changed' | 'no-wording' | 'nothing'; readonly template: string }
  | {
      readonly kind: 'missing' | 'ill-typed' | 'past' | 'unconfirmed' | 'stale';
      readonly name: string;
    }
  /** An amount that waits for an answer: `matrix` asks for it. */
  | { readonly kind: 'open'; readonly name: string; readonly matrix: string }
  | { readonly kind: 'over-limit'; readonly amount: bigint; readonly limit: bigint }
);

export interface Warning {
  readonly kind: 'overdue';
  readonly template: string;
  readonly say: string;
}

/** Judges a message as it stands. What stops is said once, however many templates share it. */
export function gateOf(request: GateRequest): Gate {
  const stops = [
    ...request.templates.flatMap((template, index) => templateStops(template, index, request)),
    ...(request.inputs ?? []).flatMap((input) => doubt(input.name, input, request) ?? []),
    ...limitStops(request),
  ];
  const warnings = request.templates.flatMap((template) => overdue(template, request.setting));
  const [first, ...others] = unique(stops);
  if (!first) return { kind: 'open', warnings };
  return { kind: 'stopped', because: [first, ...others], warnings };
}

function unique(stops: readonly Stop[]): readonly Stop[] {
  const keyOf = (stop: Stop) => ('name' in stop ? stop.name : stop.kind + stop.say);
  return [...new Map(stops.map((stop) => [keyOf(stop), stop])).values()];
}

function templateStops(
  template: MessageTemplate,
  index: number,
  { channel, values, amounts, setting, withSubject }: GateRequest,
): readonly Stop[] {
  const { id, title } = template;
  const wording = template.wordings[channel];
  if (!wording) {
    const say = `“${title}” has no wording for this channel.`;
    return [{ kind: 'no-wording', template: id, say }];
  }
  const filling = { values, amounts: amounts[index] ?? {}, setting };
  if (Object.values(filling.amounts).some(({ kind }) => kind === 'none')) {
    const say = `“${title}” is not used here: there is nothing to give.`;
    return [{ kind: 'nothing', template: id, say }];
  }
  const subject = withSubject ? (template.subject ?? []) : [];
  const names = new Set([...namesIn(subject), ...keptNames(wording, gapsOf(template, filling))]);
  const inSubject = new Set(namesIn(subject));
  const changed: readonly Stop[] = template.trust.policyChanged
    ? [
        {
          kind: 'policy-changed',
          template: id,
          say: `The amounts behind “${title}” have changed since its last review. Ask ${template.trust.by} before you use it.`,
        },
      ]
    : [];
  return [
    ...changed,
    ...[...names].flatMap(
      (name) => gapStop(template, name, { ...filling, isBound: inSubject.has(name) }) ?? [],
    ),
  ];
}

interface GapFilling {
  readonly values: Values;
  readonly amounts: Amounts;
  readonly setting: Setting;
  /** Even an optional gap must be filled: its line cannot be dropped. */
  readonly isBound: boolean;
}

function gapStop(template: MessageTemplate, name: string, filling: GapFilling): Stop | undefined {
  const gap = gapOf(template, name, filling);
  const variable = template.variables[name];
  const label = labelHead(variable?.label ?? name);
  switch (gap.kind) {
    case 'empty':
      if (gap.optional && !filling.isBound) return undefined;
      return { kind: 'missing', name, say: `Still empty: ${label}.` };
    case 'wrong':
      return {
        kind: gap.problem === 'past' ? 'past' : 'ill-typed',
        name,
        say: `${label}: ${gap.say}`,
      };
    case 'open': {
      const matrix = variable?.type === 'compensation' ? variable.matrix : '';
      const first = gap.waitsFor[0];
      const say = first === undefined ? `Still open: ${label}.` : `${label} still needs: ${first}.`;
      return { kind: 'open', name, matrix, say };
    }
    case 'none':
      return undefined;
    case 'filled':
      return variable?.type === 'compensation'
        ? undefined
        : doubt(
            name,
            { label, words: gap.value.words, isOwn: variable?.scope === 'agent' },
            filling,
          );
  }
}

/** A value that is there, and may not be this customer's. */
function doubt(
  name: string,
  { label, words, isOwn }: { label: string; words: string; isOwn?: boolean },
  { values, setting }: Pick<GapFilling, 'values' | 'setting'>,
): Stop | undefined {
  const held = values[name];
  if (!held || isOwn) return undefined;
  if (held.from === 'pasted') {
    return { kind: 'unconfirmed', name, say: `Pasted, not confirmed yet: ${label}, ${words}.` };
  }
  const minutes = Math.floor((setting.now - held.at) / 60_000);
  if (minutes < STALE_MINUTES) return undefined;
  return {
    kind: 'stale',
    name,
    say: `Given ${minutesInWords(minutes)} ago: ${label}, ${words}. Still right?`,
  };
}

function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${String(minutes)} minutes`;
  return hours === 1 ? 'over an hour' : `over ${String(hours)} hours`;
}

/** The goodwill of a message in minor units; what is owed has no limit. */
export function goodwillIn(amounts: readonly Amounts[]): bigint {
  const parts = amounts.flatMap((each) =>
    Object.values(each).flatMap((one): [string, bigint][] =>
      one.kind === 'given' && one.basis === 'goodwill'
        ? [[`${one.matrix}#${one.output}`, one.amount ?? 0n]]
        : [],
    ),
  );
  return [...new Map(parts).values()].reduce((sum, amount) => sum + amount, 0n);
}

function limitStops({
  amounts,
  role,
  approval,
  offered = 0n,
  setting,
}: GateRequest): readonly Stop[] {
  const amount = goodwillIn(amounts);
  const limit = role && limitOf(role);
  if (amount === 0n || !role || limit === undefined) return [];
  const sum = amount + offered;
  if (sum <= limit || (approval !== undefined && approval.amount >= sum)) return [];
  const say = overLimitWords({ sum, offered, limit, role }, setting.currency);
  return [{ kind: 'over-limit', amount: sum, limit, say }];
}

/** The most that a role may give alone, in minor units; undefined for no limit. */
export function limitOf({ limit }: MessageRole): bigint | undefined {
  return limit === undefined ? undefined : BigInt(limit);
}

function overLimitWords(
  { sum, offered, limit, role }: { sum: bigint; offered: bigint; limit: bigint; role: MessageRole },
  currency: Currency,
): string {
  const before = offered === 0n ? '' : `, with ${printMoney(offered, currency)} offered before`;
  const may = limit === 0n ? 'nothing' : `up to ${printMoney(limit, currency)}`;
  return `${printMoney(sum, currency)} of goodwill${before} is more than you may give alone as ${role.title}: ${may}.`;
}

function overdue({ id, title, trust }: MessageTemplate, { today }: Setting): readonly Warning[] {
  if (trust.due >= today) return [];
  const say = `“${title}” was due to be read again by ${trust.due}. Read it with care before you use it.`;
  return [{ kind: 'overdue', template: id, say }];
}
