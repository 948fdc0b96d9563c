import type { Inline, MessageTemplate } from '../../core/message/client-model.ts';
import { emptyIn, fillLine, fillTitle, type FilledInline } from '../../core/message/fill.ts';
import { gapsOf, type Filling, type Gap } from '../../core/message/gaps.ts';
import { make } from '../stepper/dom.ts';
import { makeGapField, type GapEvents, type GapField } from './gap-field.ts';

/** Wording on the page: sentences with a field for each value, and every other place that shows it. */
export interface WordsView {
  readonly element: HTMLElement;
  readonly fields: readonly GapField[];
  readonly show: (filling: Filling) => void;
  /** The block that holds the first amount, so that what the amount needs can be asked below it. */
  readonly amountBlock: HTMLElement | undefined;
}

/** One line and the places in it, in the order of its gaps. */
interface Line {
  readonly element: HTMLElement;
  readonly line: readonly Inline[];
  readonly places: readonly Place[];
  readonly note: HTMLElement | undefined;
  /** It ends without a full stop. */
  readonly isTitle: boolean;
}

interface Place {
  readonly name: string;
  readonly show: (words: string | undefined, gap: Gap, filling: Filling) => void;
}

export interface WordsEvents extends GapEvents {
  /** Somebody wants the amount: go where it is asked for. */
  readonly wantsAmount: (name: string) => void;
}

interface Making {
  readonly template: MessageTemplate;
  readonly events: WordsEvents;
  /** Names that have their field already: a value is asked for once. */
  readonly taken: Set<string>;
  readonly fields: GapField[];
}

export function makeWords(
  template: MessageTemplate,
  channel: string,
  how: { readonly events: WordsEvents; readonly taken: Set<string> },
): WordsView {
  const making: Making = { template, ...how, fields: [] };
  const lines: Line[] = [];
  const blocks = (template.wordings[channel] ?? []).map((block) => {
    if (block.kind === 'paragraph') {
      const line = makeLine('p', block.children, making);
      lines.push(line);
      return make('div', { class: 'paragraph' }, [line.element]);
    }
    const items = block.items.map((item) => makeLine('li', item, making));
    lines.push(...items);
    const attributes = { start: block.from > 1 ? String(block.from) : undefined };
    const elements = items.map(({ element }) => element);
    const list = block.from === 0 ? make('ul', {}, elements) : make('ol', attributes, elements);
    return make('div', { class: 'paragraph' }, [list]);
  });
  const amountBlock = blocks.find((block) => block.querySelector('.gap-amount') !== null);
  const show = (filling: Filling) => showLines(template, lines, filling);
  return {
    element: make('div', { class: 'words' }, blocks),
    fields: making.fields,
    show,
    amountBlock,
  };
}

/** One line by itself, such as a subject. */
export function makeLineView(
  template: MessageTemplate,
  inlines: readonly Inline[],
  how: { readonly events: WordsEvents; readonly taken: Set<string> },
): Omit<WordsView, 'amountBlock'> {
  const making: Making = { template, ...how, fields: [] };
  const line = makeLine('span', inlines, making);
  const show = (filling: Filling) => showLines(template, [line], filling);
  return { element: line.element, fields: making.fields, show };
}

function showLines(template: MessageTemplate, lines: readonly Line[], filling: Filling): void {
  const gaps = gapsOf(template, filling);
  for (const { element, line, places, note, isTitle } of lines) {
    const without = emptyIn(line, gaps);
    element.classList.toggle('is-dropped', without.length > 0 && note !== undefined);
    if (note) note.textContent = droppedWords(without);
    const leaves = leavesOf(isTitle ? fillTitle(line, gaps) : fillLine(line, gaps));
    places.forEach((place, index) => {
      const leaf = leaves[index];
      const words = leaf?.kind === 'value' ? leaf.words : undefined;
      const gap = gaps.get(place.name);
      if (gap) place.show(words, gap, filling);
    });
  }
}

function droppedWords(without: readonly string[]): string {
  if (without.length === 0) return '';
  return `Left out while ${without.length === 1 ? 'it is' : 'they are'} empty`;
}

function makeLine(tag: 'p' | 'li' | 'span', line: readonly Inline[], making: Making): Line {
  const places: Place[] = [];
  const children = line.map((part) => makeInline(part, making, places));
  const mayDrop = places.some(({ name }) => making.template.variables[name]?.required === false);
  const note = mayDrop && tag !== 'span' ? make('span', { class: 'dropped-note' }) : undefined;
  return {
    element: make(tag, {}, note ? [...children, note] : children),
    line,
    places,
    note,
    isTitle: tag === 'span',
  };
}

function makeInline(part: Inline, making: Making, places: Place[]): Node | string {
  const within = (inlines: readonly Inline[]) =>
    inlines.map((one) => makeInline(one, making, places));
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'break':
      return make('br');
    case 'strong':
      return make('strong', {}, within(part.children));
    case 'emphasis':
      return make('em', {}, within(part.children));
    case 'link':
      return make('a', { href: part.href }, within(part.children));
    case 'gap': {
      const { element, place } = makePlace(part.name, making);
      places.push(place);
      return element;
    }
  }
}

function makePlace(name: string, making: Making): { element: HTMLElement; place: Place } {
  const { template, events, taken, fields } = making;
  const variable = template.variables[name];
  if (variable && variable.type !== 'compensation' && !taken.has(name)) {
    taken.add(name);
    const field = makeGapField(name, variable, events);
    fields.push(field);
    return { element: field.element, place: { name, show: showField(field) } };
  }
  const isAmount = variable?.type === 'compensation';
  const element = make('span', { class: isAmount ? 'gap-amount' : 'gap-mirror' });
  element.addEventListener('click', () => {
    if (isAmount) events.wantsAmount(name);
    else fields.find((field) => field.name === name)?.control.focus();
  });
  const show: Place['show'] = (words, gap) => {
    element.textContent = words ?? gap.label;
    element.dataset.state = words === undefined ? gap.kind : 'filled';
  };
  return { element, place: { name, show } };
}

function showField(field: GapField): Place['show'] {
  return (words, gap, { values }) => {
    const held = values[field.name];
    field.show({ gap, words, text: held?.text ?? '', isPasted: held?.from === 'pasted' });
  };
}

function leavesOf(
  line: readonly FilledInline[],
): readonly Extract<FilledInline, { kind: 'value' | 'gap' }>[] {
  return line.flatMap((part) => {
    if (part.kind === 'value' || part.kind === 'gap') return [part];
    return 'children' in part ? leavesOf(part.children) : [];
  });
}
