import type { MessageCase, MessageModels } from '../../core/message/case.ts';
import { keyCaps } from '../../core/keys/registry.ts';
import { make } from '../stepper/dom.ts';
import { makeAmountPanel, type AmountPanel } from './amount-panel.ts';
import type { GapEvents, GapField } from './gap-field.ts';
import { makeLineView, makeWords, type WordsView } from './words.ts';

/** The words of a message on one channel, with all their fields. */
export interface Body {
  readonly elements: readonly HTMLElement[];
  /** By name; each value has one field. */
  readonly fields: ReadonlyMap<string, GapField>;
  /** By the matrix's id. */
  readonly panels: ReadonlyMap<string, AmountPanel>;
  readonly show: (one: MessageCase) => void;
}

export interface BodyEvents extends GapEvents {
  readonly input: (name: string, text: string) => void;
  readonly copySubject: () => void;
}

export function makeBody(models: MessageModels, channel: string, events: BodyEvents): Body {
  const taken = new Set<string>();
  const isSpoken = models.organisation.channels.find(({ id }) => id === channel)?.spoken ?? false;
  const how = { events: { ...events, wantsAmount }, taken };
  const views = models.templates.map((template) => makeWords(template, channel, how));
  const panels = makePanels(models, views, events);
  const [first] = models.templates;
  const subject = first?.subject && !isSpoken ? makeLineView(first, first.subject, how) : undefined;
  const fields = new Map(
    [...(subject?.fields ?? []), ...views.flatMap((view) => view.fields)].map((field) => [
      field.name,
      field,
    ]),
  );
  const quotes = make(
    'blockquote',
    {},
    views.map(({ element }) => element),
  );
  const hint = hintOf(isSpoken, channel);
  const caption = make('figcaption', {}, [isSpoken ? 'Say' : 'Send', ...hint]);
  const figure = make('figure', { class: 'said' }, [caption, quotes]);
  const elements = subject ? [subjectLine(subject.element, events.copySubject), figure] : [figure];
  return { elements, fields, panels, show };

  /** Where an amount stands, it cannot be typed: what it comes from is asked. */
  function wantsAmount(name: string): void {
    const variable = models.templates.flatMap((one) => one.variables[name] ?? [])[0];
    if (variable?.type === 'compensation') panels.get(variable.matrix)?.first()?.focus();
  }

  function show(one: MessageCase): void {
    views.forEach((view, index) => {
      const filling = one.fillings[index];
      if (filling) view.show(filling);
    });
    const [filling] = one.fillings;
    if (filling) subject?.show(filling);
    for (const [id, panel] of panels) {
      const state = one.states[id];
      if (state) panel.show(state, one.values);
    }
  }
}

/** What an amount depends on is asked below the first sentence that says it. */
function makePanels(
  { templates, matrices }: MessageModels,
  views: readonly WordsView[],
  events: BodyEvents,
): ReadonlyMap<string, AmountPanel> {
  const panels = new Map(
    Object.entries(matrices).map(([id, model]) => [id, makeAmountPanel(model, events.input)]),
  );
  const placed = new Set<string>();
  templates.forEach((template, index) => {
    const view = views[index];
    for (const variable of Object.values(template.variables)) {
      if (variable.type !== 'compensation' || placed.has(variable.matrix)) continue;
      const panel = panels.get(variable.matrix);
      if (!panel) continue;
      placed.add(variable.matrix);
      if (view?.amountBlock) view.amountBlock.append(panel.element);
      else view?.element.append(panel.element);
    }
  });
  return panels;
}

function subjectLine(words: HTMLElement, copy: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'message-button' }, [
    'Copy the subject',
    keys('Ctrl+Shift+Enter'),
  ]);
  button.addEventListener('click', copy);
  return make('div', { class: 'message-subject' }, [
    make('span', { class: 'small-head' }, ['Subject']),
    make('span', { class: 'words' }, [words]),
    button,
  ]);
}

function hintOf(isSpoken: boolean, channel: string): readonly HTMLElement[] {
  if (isSpoken) return [make('span', {}, ['pause between paragraphs'])];
  return channel === 'chat' ? [make('span', {}, ['one message each'])] : [];
}

/** Keys as they are called on this machine. */
export function keys(chord: string): HTMLElement {
  const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);
  const caps = keyCaps(chord, isMac).join(isMac ? '' : '+');
  return make('kbd', { class: 'message-key', 'aria-hidden': 'true' }, [caps]);
}
