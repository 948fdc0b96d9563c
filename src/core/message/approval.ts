import { printMoney, type Currency } from '../money.ts';
import { versionWords } from '../lookup/receipt.ts';
import type { Amount, Amounts, MatrixState } from './amounts.ts';
import type { MessageOrganisation, MessageRole, MessageTemplate } from './client-model.ts';
import { limitOf } from './gate.ts';

/** The roles that may give an amount alone, lowest limit first. */
export function approversOf(
  { roles }: Pick<MessageOrganisation, 'roles'>,
  amount: bigint,
): readonly MessageRole[] {
  const rank = (role: MessageRole) => limitOf(role) ?? 2n ** 64n;
  return roles
    .filter((role) => rank(role) >= amount)
    .sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/** What an approval is asked for. */
export interface ApprovalCase {
  readonly organisation: MessageOrganisation;
  readonly role: MessageRole;
  /** Minor units, with what was offered before. */
  readonly amount: bigint;
  readonly templates: readonly MessageTemplate[];
  readonly channel: string;
  readonly states: readonly MatrixState[];
  readonly customer: string | undefined;
}

/**
 * The request for an approval as plain text: to whom, what, why, by which row and version of the
 * policy, and for which message.
 */
export function approvalRequest(request: ApprovalCase): string {
  const { organisation, role, amount, templates, channel, states, customer } = request;
  const { currency } = organisation;
  const [first] = approversOf(organisation, amount);
  const limit = limitOf(role) ?? 0n;
  const channelLabel = organisation.channels.find(({ id }) => id === channel)?.label ?? channel;
  const titles = templates.map(({ title }) => `“${title}”`).join(', ');
  return [
    `To: ${first ? roleInWords(first) : 'nobody may approve this alone'}`,
    `Please approve: ${printMoney(amount, currency)} of goodwill${customer === undefined ? '' : ` for ${customer}`}`,
    `I may give alone, as ${role.title}: ${limit === 0n ? 'nothing' : `up to ${printMoney(limit, currency)}`}`,
    ...states.flatMap(reasons),
    `Message: ${titles}, ${channelLabel}`,
  ].join('\n');
}

/** `Team lead: extension 200. Every day, eight to eight; then Duty manager`. */
export function roleInWords({ title, contact, hours, cover }: MessageRole): string {
  return `${title}: ${contact}. ${hours}${cover === undefined ? '' : `; then ${cover}`}`;
}

function reasons({ model, asked, answer }: MatrixState): readonly string[] {
  const facts = model.inputs.flatMap(({ key, label }) => {
    const known = asked.given[key];
    return known ? [`${label}: ${known.words}`] : [];
  });
  const rows = answer.hits.map((row) => `row ${String(row + 1)}: ${model.rows[row]?.cases ?? ''}`);
  const amounts = answer.outcomes.flatMap(({ output, words }) =>
    output.basis === 'goodwill' ? [`${output.label} ${words}`] : [],
  );
  return [
    `Why: ${model.title}, ${[...rows, ...amounts].join('; ')}`,
    `Case: ${facts.join('; ')}`,
    `Policy: ${versionWords(model.version)}`,
  ];
}

/**
 * The amounts when goodwill is held within what may be given now: the largest is lowered, others stay.
 * @param most minor units, above 0
 */
export function withinLimit(amounts: Amounts, most: bigint, currency: Currency): Amounts {
  const goodwill = Object.entries(amounts).filter(([, one]) => isGoodwill(one));
  const sum = goodwill.reduce((total, [, one]) => total + sizeOf(one), 0n);
  const over = sum - most;
  const [largest] = [...goodwill].sort(([, a], [, b]) => (sizeOf(a) < sizeOf(b) ? 1 : -1));
  if (over <= 0n || !largest || sizeOf(largest[1]) <= over) return amounts;
  const amount = sizeOf(largest[1]) - over;
  return {
    ...amounts,
    [largest[0]]: { ...largest[1], amount, words: printMoney(amount, currency) } as Amount,
  };
}

function isGoodwill(amount: Amount): boolean {
  return amount.kind === 'given' && amount.basis === 'goodwill';
}

function sizeOf(amount: Amount): bigint {
  return (amount.kind === 'given' ? amount.amount : undefined) ?? 0n;
}

/** Words that hold a customer while somebody decides, when the failure has no template for them. */
export function holdingWords(
  approver: MessageRole | undefined,
  isSpoken: boolean,
): readonly string[] {
  const who = approver ? `our ${approver.title.toLowerCase()}` : 'a colleague';
  return isSpoken
    ? [
        "I'd like to do more for you than I may decide by myself.",
        `I'm asking ${who} now, and I'm staying with it. May I put you on hold for two minutes, or shall I ring you back?`,
      ]
    : [
        `I would like to do more for you than I may decide by myself. I am asking ${who} now.`,
        'You need do nothing, and you will hear from me today, with an answer or with what I know by then.',
      ];
}
