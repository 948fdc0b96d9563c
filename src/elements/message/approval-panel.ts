import {
  approversOf,
  approvalRequest,
  holdingWords,
  roleInWords,
} from '../../core/message/approval.ts';
import type { MessageCase, MessageModels } from '../../core/message/case.ts';
import type { Stop } from '../../core/message/gate.ts';
import { printMoney } from '../../core/money.ts';
import { make } from '../stepper/dom.ts';
import { putOnClipboard } from './clipboard.ts';

/** What an amount above the role's limit offers: give part now, hold the customer, ask, note the answer. */
export interface ApprovalPanel {
  readonly element: HTMLElement;
  readonly show: (one: MessageCase, isHeld: boolean) => void;
  readonly focus: () => void;
}

export interface ApprovalEvents {
  /** Goodwill is held within the limit, or given whole again. */
  readonly hold: (isHeld: boolean) => void;
  /** Somebody has approved an amount, as printed. */
  readonly approved: (by: string, amount: string) => void;
  /** The request has been copied. */
  readonly asked: (what: string) => void;
  readonly say: (words: string) => void;
}

export function makeApprovalPanel(models: MessageModels, events: ApprovalEvents): ApprovalPanel {
  const element = make('section', {
    class: 'approval',
    'aria-label': 'Above your limit',
    'data-inward': '',
    hidden: '',
    tabindex: '-1',
  });
  // Built anew only when what it says changes, so that nobody loses what they type into it.
  let built = '';
  return { element, show, focus: () => element.focus() };

  function show(one: MessageCase, isHeld: boolean): void {
    const stop = overLimitIn(one);
    element.hidden = !stop && !isHeld;
    const key = JSON.stringify([stop?.say, isHeld, one.channel, one.customer]);
    if (element.hidden || key === built) return;
    built = key;
    const parts = stop ? offersOf(models, { one, stop }, events) : heldOf(events);
    element.replaceChildren(...parts);
  }
}

export function overLimitIn({ gate }: MessageCase): OverLimit | undefined {
  if (gate.kind === 'open') return undefined;
  return gate.because.find((stop): stop is OverLimit => stop.kind === 'over-limit');
}

type OverLimit = Extract<Stop, { kind: 'over-limit' }>;

interface Over {
  readonly one: MessageCase;
  readonly stop: OverLimit;
}

function heldOf(events: ApprovalEvents): (Node | string)[] {
  const whole = button('Give the whole amount again', () => events.hold(false));
  return [
    make('p', {}, ['You give now what you may give alone. The rest is still to be asked for.']),
    whole,
  ];
}

function offersOf(models: MessageModels, over: Over, events: ApprovalEvents): (Node | string)[] {
  return [
    make('p', { class: 'approval-head' }, [over.stop.say]),
    make('ol', { class: 'approval-offers' }, [
      make('li', {}, giveNow(models, over, events)),
      make('li', {}, holdingOf(models, over, events)),
      make('li', {}, askFor(models, over, events)),
      make('li', {}, approvedBy(models, over, events)),
    ]),
  ];
}

function giveNow(
  { organisation }: MessageModels,
  { one }: Over,
  events: ApprovalEvents,
): (Node | string)[] {
  const { mayGive = 0n } = one;
  const instead = Object.values(one.states).flatMap(({ answer }) =>
    answer.outcomes.flatMap(({ output, outcome, words }) =>
      output.basis === 'words' && outcome?.words ? words : [],
    ),
  );
  const owed = 'What is owed has no limit.';
  const other =
    instead.length === 0
      ? owed
      : `${owed} Without asking you may give instead: ${instead.join('; ')}.`;
  const head = make('b', {}, ['Give now. ']);
  if (mayGive === 0n) return [head, `No goodwill without an approval. ${other}`];
  const amount = printMoney(mayGive, organisation.currency);
  return [head, other, button(`Give ${amount} now`, () => events.hold(true))];
}

function holdingOf(
  { templates, organisation }: MessageModels,
  { one, stop }: Over,
  events: ApprovalEvents,
): (Node | string)[] {
  const [approver] = approversOf(organisation, stop.amount);
  const isSpoken = organisation.channels.find(({ id }) => id === one.channel)?.spoken ?? false;
  const words = holdingWords(approver, isSpoken);
  const holding = templates.find((template) => template.holding)?.holding;
  const link = holding
    ? [' Or ', make('a', { href: `${holding.href}#fill` }, [holding.title]), '.']
    : [];
  return [
    make('b', {}, [isSpoken ? 'Say meanwhile. ' : 'Send meanwhile. ']),
    make('q', { class: 'approval-words' }, [words.join(' ')]),
    ...link,
    copyButton('Copy the holding words', () => words.join('\n\n'), events.say),
  ];
}

function askFor(
  models: MessageModels,
  { one, stop }: Over,
  events: ApprovalEvents,
): (Node | string)[] {
  const { organisation, templates } = models;
  const [approver] = approversOf(organisation, stop.amount);
  const { role, channel, customer } = one;
  const text = role
    ? approvalRequest({
        ...{ organisation, templates, role, channel, customer },
        amount: stop.amount,
        states: Object.values(one.states),
      })
    : '';
  const who = approver ? roleInWords(approver) : 'Nobody may approve this alone.';
  const amount = printMoney(stop.amount, organisation.currency);
  const copied = () =>
    events.asked(`Approval of ${amount}${approver ? `: ${approver.title}` : ''}`);
  return [
    make('b', {}, ['Ask. ']),
    who,
    make('details', {}, [
      make('summary', {}, ['The request']),
      make('pre', { class: 'approval-request' }, [text]),
    ]),
    copyButton('Copy the request', () => text, events.say, copied),
  ];
}

function approvedBy(
  { organisation }: MessageModels,
  { stop }: Over,
  events: ApprovalEvents,
): (Node | string)[] {
  const amount = printMoney(stop.amount, organisation.currency);
  const roles = approversOf(organisation, stop.amount);
  const name = make('input', {
    class: 'amount-control',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': 'Name of who approved it',
    placeholder: 'name',
  });
  const role = make(
    'select',
    { class: 'amount-control', 'aria-label': 'Role of who approved it' },
    roles.map(({ id, title }) => make('option', { value: id }, [title])),
  );
  const note = () => {
    const by = name.value.trim();
    if (by === '') {
      name.focus();
      return events.say('Who approved it? Please fill in the name.');
    }
    const title = roles.find(({ id }) => id === role.value)?.title ?? '';
    events.approved(`${by}, ${title}`, amount);
  };
  name.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    note();
  });
  return [
    make('b', {}, ['Approved by ']),
    name,
    ', ',
    role,
    ` for ${amount}`,
    button('Note it and go on', note),
  ];
}

function copyButton(
  label: string,
  textOf: () => string,
  ...[say, then]: readonly [(words: string) => void, (() => void)?]
): HTMLElement {
  return button(label, () => {
    void putOnClipboard(textOf()).then((isDone) => {
      say(isDone ? 'Copied.' : 'Not copied: this browser does not allow it.');
      if (isDone) then?.();
    });
  });
}

function button(label: string, press: () => void): HTMLElement {
  const element = make('button', { type: 'button', class: 'message-button' }, [label]);
  element.addEventListener('click', press);
  return element;
}
