import { fillTemplate, saysNothing } from '../../core/decision-tree/desk/fill.ts';
import type { Filled, Values } from '../../core/decision-tree/desk/fill.ts';
import type { Desk, DeskTemplate } from '../../core/decision-tree/desk/model.ts';
import { answerOf } from '../../core/lookup/answer.ts';
import type { LookupModel } from '../../core/lookup/model.ts';
import { knownFacts, makeAmountForm } from './amount-form.ts';
import type { AmountForm } from './amount-form.ts';
import { rememberChannel, rememberedChannel } from './channel.ts';
import { makeCopyButton } from './copy.ts';
import { key, make } from './dom.ts';
import { makeFillHere, type FillHere } from './fill-here.ts';

/** What an agent works with at an outcome: next step, channel, amount, wording, case notes. */
export interface DeskPanel {
  readonly element: HTMLElement;
  /** Shows what belongs to an outcome, with the facts that the answers have recorded; hides elsewhere. */
  readonly show: (end: string | undefined, facts: Readonly<Record<string, string>>) => void;
  /** For the case notes: a text for each matrix of the outcome. */
  readonly amounts: () => readonly string[];
  readonly copyNotes: () => Promise<void>;
  /** What the contact knows. */
  readonly know: (values: Readonly<Record<string, string>>) => void;
}

export interface DeskEvents {
  /** The case notes as they stand. */
  readonly notes: () => string;
  /** Something was entered for an amount. */
  readonly entered: (name: string, text: string) => void;
}

export function makeDesk(desk: Desk, { notes, entered }: DeskEvents): DeskPanel {
  const form = (model: LookupModel) => makeAmountForm(model, { changed: update, entered });
  const forms = new Map(Object.entries(desk.matrices).map(([id, model]) => [id, form(model)]));
  const channel = makeChannel(desk, update);
  const next = make('p', { class: 'desk-next' });
  const amounts = make('div', { class: 'desk-amounts' });
  const wordings = make('div', { class: 'desk-wordings' });
  const filling = makeFillHere(update);
  const copy = makeCopyButton(['Copy the case notes', key('C')], notes);
  // What to do next at an outcome, in this order: all of it stands here.
  const parts = [next, amounts, copy.element, channel.element, wordings];
  const element = make('section', { class: 'tree-desk', 'aria-label': 'At your hand' }, parts);
  let end: Desk['ends'][string] | undefined;
  let recorded: Readonly<Record<string, string>> = {};
  let known: Readonly<Record<string, string>> = {};
  const notesHere = () => formsHere().map((form) => form.state().notes);
  return { element, show, know, amounts: notesHere, copyNotes: copy.copy };

  function show(id: string | undefined, facts: Readonly<Record<string, string>>): void {
    end = id === undefined ? undefined : desk.ends[id];
    filling.at(id);
    recorded = facts;
    element.hidden = !end;
    if (!end) return;
    showNext(next, end);
    for (const form of formsHere()) form.show(facts);
    amounts.replaceChildren(...formsHere().map((form) => form.element));
    update();
  }

  function know(values: Readonly<Record<string, string>>): void {
    known = values;
    for (const form of forms.values()) form.know(values);
    update();
  }

  function formsHere(): AmountForm[] {
    return (end?.matrices ?? []).flatMap((id) => forms.get(id) ?? []);
  }

  function update(): void {
    const here = (end?.templates ?? []).flatMap((id) => desk.templates[id] ?? []);
    channel.element.hidden = here.length === 0;
    const formOf = (id: string) => (end?.matrices.includes(id) ? forms.get(id) : undefined);
    const values = valuesAt(desk, { ...known, ...recorded }, formOf);
    showCards(wordings, here, { channel: channel.value(), values, filling });
  }
}

/** Puts cards in the places of others. An open form is not moved: that would end what is typed into it. */
function showCards(place: HTMLElement, here: readonly DeskTemplate[], how: CardHow): void {
  const cards = here.map((one) => card(one, how));
  cards.forEach((one, index) => {
    const old = place.children[index];
    if (!old) place.append(one);
    else if (old !== one) old.replaceWith(one);
  });
  while (place.children.length > cards.length) place.lastElementChild?.remove();
}

function showNext(place: HTMLElement, { next, compose }: Desk['ends'][string]): void {
  const reply =
    compose === undefined ? [] : [', or ', link({ label: 'compose the reply', href: compose })];
  place.replaceChildren(...(next ? ['Go on with ', link(next), ...reply] : []));
  place.hidden = !next;
}

/** What stands in gaps: what the answers recorded, what was filled into forms, and what the matrices give. */
function valuesAt(
  { matrices, locale }: Desk,
  recorded: Readonly<Record<string, string>>,
  formOf: (matrix: string) => AmountForm | undefined,
): Values {
  const states = new Map(
    Object.entries(matrices).map(([id, model]) => {
      const given = formOf(id)?.state().given ?? knownFacts(model, recorded);
      return [id, { given, answer: answerOf(model, given) }] as const;
    }),
  );
  const entered = [...states.values()].flatMap(({ given }) =>
    Object.entries(given).map(([name, { words }]) => [name, words] as const),
  );
  return {
    facts: { ...Object.fromEntries(entered), ...recorded },
    locale,
    amountOf: (matrix, name) => {
      const outcomes = states.get(matrix)?.answer.outcomes ?? [];
      const found = outcomes.find(({ output }) => output.key === name);
      return found?.outcome && found.words;
    },
  };
}

function makeChannel(
  { channels }: Desk,
  changed: () => void,
): { element: HTMLElement; value: () => string } {
  const options = channels.map(({ id, label }) => make('option', { value: id }, [label]));
  const select = make('select', { id: 'desk-channel', class: 'desk-control' }, options);
  const remembered = rememberedChannel();
  if (channels.some(({ id }) => id === remembered)) select.value = remembered;
  select.addEventListener('change', () => {
    rememberChannel(select.value);
    changed();
  });
  const label = make('label', { for: 'desk-channel' }, ['Channel']);
  const element = make('p', { class: 'desk-channel' }, [label, select]);
  return { element, value: () => select.value };
}

interface CardHow {
  readonly channel: string;
  readonly values: Values;
  readonly filling: FillHere;
}

function card(template: DeskTemplate, { channel, values, filling }: CardHow): HTMLElement {
  const open = filling.formOf(template);
  if (open) return open;
  const head = make('h3', { class: 'desk-heading' }, [
    link({ label: template.title, href: template.href }),
  ]);
  if (saysNothing(template, values)) return bare(head, 'Not used here: there is nothing to give.');
  const paragraphs = fillTemplate(template, channel, values);
  if (paragraphs.length === 0) return bare(head, 'No wording for this channel.');
  const words = paragraphs.map((parts) => make('p', {}, parts.map(shown)));
  const said = make('blockquote', { class: 'desk-words said' }, words);
  // Copying goes through the gate of the form: nothing leaves half filled or above the limit.
  return make('article', { class: 'desk-wording' }, [
    head,
    said,
    filling.button(template, channel),
  ]);
}

function bare(head: HTMLElement, words: string): HTMLElement {
  const why = make('p', { class: 'desk-why' }, [words]);
  return make('article', { class: 'desk-wording' }, [head, why]);
}

function shown(part: Filled): Node | string {
  return 'words' in part ? part.words : make('mark', { class: 'desk-gap' }, [`{${part.gap}}`]);
}

function link({ label, href }: { label: string; href: string }): HTMLElement {
  return make('a', { href }, [label]);
}
