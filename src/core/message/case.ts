import type { Contact, Held } from '../contact/model.ts';
import { parseMoney } from '../money.ts';
import { amountsOf, matrixState, type Amounts, type MatrixState } from './amounts.ts';
import { withinLimit } from './approval.ts';
import type {
  MessageFile,
  MessageOrganisation,
  MessageRole,
  MessageTemplate,
} from './client-model.ts';
import { gateOf, limitOf, type Approval, type Gate } from './gate.ts';
import type { Filling } from './gaps.ts';
import type { Setting } from './setting.ts';
import type { Values } from './values.ts';

/** What a message is made from: its templates in order, the matrices behind them, the organisation. */
export interface MessageModels {
  readonly templates: readonly MessageTemplate[];
  readonly matrices: MessageFile['matrices'];
  readonly organisation: MessageOrganisation;
}

export interface CaseRequest {
  readonly models: MessageModels;
  readonly contact: Contact;
  /** What the device remembers of its agent, by name; `role` is the id of the role. */
  readonly agent: Readonly<Record<string, string>>;
  readonly channel: string;
  readonly setting: Setting;
  /** The input that was just changed, so that it does not vanish under the cursor. */
  readonly latest?: string;
  /** True: goodwill is held within what the role may give now. */
  readonly part?: boolean;
}

/** A message for a contact as it stands: what fills it, and whether it may leave. */
export interface MessageCase {
  readonly channel: string;
  readonly role: MessageRole | undefined;
  readonly values: Values;
  /** By the matrix's id. */
  readonly states: Readonly<Record<string, MatrixState>>;
  /** Of each template, in order. */
  readonly amounts: readonly Amounts[];
  readonly fillings: readonly Filling[];
  readonly gate: Gate;
  readonly approval: Approval | undefined;
  /** What the role may still give now in minor units; undefined for no limit. */
  readonly mayGive: bigint | undefined;
  /** For whom it is copied. */
  readonly customer: string | undefined;
}

export function messageCase(request: CaseRequest): MessageCase {
  const { models, contact, agent, channel, setting, latest } = request;
  const { templates, matrices, organisation } = models;
  const values = valuesFor(request);
  const states = Object.fromEntries(
    Object.entries(matrices).map(([id, model]) => [id, matrixState(model, values, latest)]),
  );
  const role = organisation.roles.find(({ id }) => id === agent['role']) ?? organisation.roles[0];
  const offered = offeredBefore(contact, states, setting);
  const limit = role && limitOf(role);
  const mayGive = limit === undefined ? undefined : limit > offered ? limit - offered : 0n;
  const isHeld = request.part === true && mayGive !== undefined && mayGive > 0n;
  const amounts = templates.map((template) => {
    const whole = amountsOf(template, states);
    return isHeld ? withinLimit(whole, mayGive, setting.currency) : whole;
  });
  const approval = approvalIn(contact, setting);
  const isSpoken = organisation.channels.find(({ id }) => id === channel)?.spoken ?? false;
  const gate = gateOf({
    ...{ templates, channel, role, values, amounts, setting, approval, offered },
    withSubject: !isSpoken,
    inputs: Object.values(states).flatMap(({ model, asked }) =>
      model.inputs.flatMap(({ key, label }) => {
        const known = asked.given[key];
        return known ? [{ name: key, label, words: known.words }] : [];
      }),
    ),
  });
  const fillings = amounts.map((one) => ({ values, amounts: one, setting }));
  const customer = values['customerName']?.text.trim() || undefined;
  return { channel, role, values, states, amounts, fillings, gate, approval, mayGive, customer };
}

/** The contact's values, and the device's own for what is the same for every customer. */
function valuesFor({ models, contact, agent, setting }: CaseRequest): Values {
  const own = models.templates.flatMap(({ variables }) =>
    Object.entries(variables).flatMap(([name, { scope }]): [string, Held | undefined][] => {
      if (scope !== 'agent') return [];
      const text = agent[name];
      return [[name, text === undefined ? undefined : { text, at: setting.now, from: 'typed' }]];
    }),
  );
  return { ...contact.values, ...Object.fromEntries(own) };
}

/** The most that somebody has approved in this contact. */
function approvalIn({ log }: Contact, { currency }: Setting): Approval | undefined {
  const found = log.flatMap((one): Approval[] => {
    const amount = one.kind === 'approved' ? parseMoney(one.amount, currency) : undefined;
    return one.kind === 'approved' && amount !== undefined ? [{ by: one.by, amount }] : [];
  });
  return found.reduce<Approval | undefined>(
    (most, one) => (most && most.amount >= one.amount ? most : one),
    undefined,
  );
}

/** Goodwill from other matrices that this contact was offered before. */
function offeredBefore(
  { log }: Contact,
  states: Readonly<Record<string, MatrixState>>,
  { currency }: Setting,
): bigint {
  const here = new Set(
    Object.values(states).flatMap(({ model }) =>
      model.outputs.map(({ label }) => offerName(model.title, label)),
    ),
  );
  return log.reduce((sum, one) => {
    if (one.kind !== 'offered' || here.has(one.matrix)) return sum;
    return sum + (parseMoney(one.amount, currency) ?? 0n);
  }, 0n);
}

/** How the contact's log names the output of a matrix. What is owed is noted in words that are no sum. */
export function offerName(matrix: string, output: string): string {
  return `${matrix}, ${output}`;
}
