import { addressOf, walkFrom } from '../core/decision-tree/walk.ts';
import type { Walk, WalkStep, WalkTree } from '../core/decision-tree/walk.ts';
import { make } from './stepper/dom.ts';

/** How much a press of a button enlarges. */
const STEP = 1.25;
const least = 0.25;
const most = 2.5;

/**
 * `<tree-map>`: zooms the drawing that it contains, moves it by drag, arrows or scrolling, and marks
 * the way whose answers the page's address holds.
 */
class TreeMap extends HTMLElement {
  #view: HTMLElement | null = null;
  #drawing: SVGSVGElement | null = null;
  #scale = 1;

  connectedCallback(): void {
    if (this.dataset.live !== undefined) return;
    this.#view = this.querySelector<HTMLElement>('.map-view');
    this.#drawing = this.querySelector<SVGSVGElement>('.map-drawing');
    if (!this.#view || !this.#drawing) return;
    this.dataset.live = '';
    this.prepend(this.#controls());
    this.#view.addEventListener('keydown', (event) => this.#onKey(event));
    this.#view.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    dragToScroll(this.#view);
    this.#fit();
    this.#mark();
  }

  #controls(): HTMLElement {
    const button = (label: string, sign: string, act: () => void) => {
      const made = make('button', { type: 'button', class: 'map-button', 'aria-label': label }, [
        sign,
      ]);
      made.addEventListener('click', act);
      return made;
    };
    return make('div', { class: 'map-controls', role: 'group', 'aria-label': 'Size of the map' }, [
      button('Smaller', '−', () => this.#zoom(this.#scale / STEP)),
      button('Larger', '+', () => this.#zoom(this.#scale * STEP)),
      button('Fit to the page', 'Fit', () => this.#fit()),
    ]);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.#zoom(this.#scale * STEP);
    else if (event.key === '-') this.#zoom(this.#scale / STEP);
    else if (event.key === '0') this.#fit();
    else return;
    event.preventDefault();
  }

  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoom(this.#scale * (event.deltaY < 0 ? STEP : 1 / STEP));
  }

  /** As wide as the page, but not so small that nobody can read it. */
  #fit(): void {
    const whole = this.#drawing?.viewBox.baseVal.width ?? 0;
    const room = this.#view?.clientWidth ?? 0;
    this.#zoom(whole === 0 ? 1 : Math.max(0.85, Math.min(1, room / whole)));
  }

  /** Keeps what is in the middle of the view there. */
  #zoom(scale: number): void {
    const view = this.#view;
    const drawing = this.#drawing;
    if (!view || !drawing) return;
    const next = Math.min(most, Math.max(least, scale));
    const x = (view.scrollLeft + view.clientWidth / 2) / this.#scale;
    const y = (view.scrollTop + view.clientHeight / 2) / this.#scale;
    this.#scale = next;
    drawing.setAttribute('width', String(drawing.viewBox.baseVal.width * next));
    drawing.setAttribute('height', String(drawing.viewBox.baseVal.height * next));
    view.scrollTo(x * next - view.clientWidth / 2, y * next - view.clientHeight / 2);
  }

  /** Marks the way of the address; its boxes lead back to the stepper with the answers before them. */
  #mark(): void {
    const tree = treeOf(this);
    const { walk } = walkFrom(tree, location.search);
    const taken = new Set(walk.given.map(({ question, answer }) => `${question}.${answer}`));
    const start = this.querySelector<SVGAElement>('.map-box');
    if (taken.size === 0 && start) this.#show(start);
    if (taken.size === 0) return;
    for (const part of this.querySelectorAll<SVGElement>('[data-line]')) {
      part.classList.toggle('map-taken', taken.has(part.dataset.line ?? ''));
    }
    const last = walk.given.at(-1);
    const end = tree.steps.get(last?.question ?? '')?.answers.find(({ id }) => id === last?.answer);
    const steps = [...walk.given.map(({ question }) => question), end?.to ?? ''];
    for (const box of this.querySelectorAll<SVGAElement>('.map-box')) {
      const at = steps.indexOf(box.dataset.step ?? '');
      if (at < 0) continue;
      box.classList.add('map-taken');
      const before: Walk = { from: walk.from, given: walk.given.slice(0, at) };
      box.setAttribute('href', (this.dataset.tree ?? '') + addressOf(tree, before));
      if (at !== steps.length - 1) continue;
      box.setAttribute('aria-current', 'step');
      this.#show(box);
    }
  }

  #show(box: SVGAElement): void {
    const view = this.#view;
    if (!view) return;
    const [inner, outer] = [box.getBoundingClientRect(), view.getBoundingClientRect()];
    view.scrollBy(
      inner.left + inner.width / 2 - outer.left - outer.width / 2,
      inner.top + inner.height / 2 - outer.top - outer.height / 2,
    );
  }
}

customElements.define('tree-map', TreeMap);

/** The drawing read as a tree: its lines are the answers. */
function treeOf(map: TreeMap): WalkTree {
  const steps = new Map<string, WalkStep>();
  for (const { dataset } of map.querySelectorAll<SVGElement>('.map-box')) {
    const id = dataset.step ?? '';
    steps.set(id, { id, title: '', left: undefined, answers: [] });
  }
  for (const { dataset } of map.querySelectorAll<SVGElement>('.map-line')) {
    const { from = '', to = '', line = '' } = dataset;
    const step = steps.get(from);
    if (!step) continue;
    const answer = { id: line.slice(from.length + 1), label: '', to, facts: [] };
    steps.set(from, { ...step, answers: [...step.answers, answer] });
  }
  return { start: map.dataset.start ?? '', steps };
}

/** Moves what a view shows with the pointer; a click stays a click. */
function dragToScroll(view: HTMLElement): void {
  view.addEventListener('pointerdown', (down) => {
    if (down.pointerType !== 'mouse' || down.button !== 0) return;
    const from = { left: view.scrollLeft + down.clientX, top: view.scrollTop + down.clientY };
    const moving = new AbortController();
    const { signal } = moving;
    let moved = false;
    const move = (event: PointerEvent) => {
      moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > 4;
      if (moved) view.scrollTo(from.left - event.clientX, from.top - event.clientY);
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', () => window.setTimeout(() => moving.abort()), { signal });
    view.addEventListener('click', (event) => moved && event.preventDefault(), {
      signal,
      capture: true,
    });
    view.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  });
}
