import type { Row } from '../../core/finder-box/row.ts';
import { make, setText } from '../stepper/dom.ts';
import { makeOption, type Option } from './option.ts';

/** Results that belong together, under a heading; an empty heading is not shown. */
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface ResultList {
  /** Shows the groups from top to bottom; one without rows is left out. */
  readonly show: (groups: readonly Group[]) => void;
  /** Every row shown, in order. */
  readonly rows: () => readonly Row[];
  /** Marks the row at this place as chosen, -1 for none. */
  readonly choose: (at: number) => HTMLElement | undefined;
  /** The place of the row that this element is in, or -1. */
  readonly placeOf: (element: Element | null) => number;
}

interface Section {
  readonly element: HTMLElement;
  readonly head: HTMLElement;
  readonly options: Option[];
}

/** Groups of options in a listbox. Elements are made once and used again: a keystroke only fills them. */
export function makeList(listbox: HTMLElement): ResultList {
  const sections: Section[] = [];
  let shown: Row[] = [];
  let options: HTMLAnchorElement[] = [];
  let chosen = -1;

  return {
    show: (groups) => {
      options = [];
      shown = [];
      const full = groups.filter(({ rows }) => rows.length > 0);
      full.forEach((group, at) => fill((sections[at] ??= addSection(listbox, at)), group));
      for (const { element } of sections.slice(full.length)) element.hidden = true;
    },
    rows: () => shown,
    choose: (at) => {
      options[chosen]?.setAttribute('aria-selected', 'false');
      chosen = at;
      options[at]?.setAttribute('aria-selected', 'true');
      return options[at];
    },
    placeOf: (element) => {
      const option = element?.closest<HTMLAnchorElement>('[role=option]');
      return option ? options.indexOf(option) : -1;
    },
  };

  function fill({ element, head, options: own }: Section, { title, rows }: Group): void {
    element.hidden = false;
    setText(head, title);
    if (title === '') element.setAttribute('aria-label', 'Entries');
    else element.removeAttribute('aria-label');
    rows.forEach((row, at) => {
      const option = (own[at] ??= addOption(element));
      option.element.hidden = false;
      option.element.setAttribute('aria-selected', 'false');
      option.fill(row, `${listbox.id}-${shown.length}`);
      shown.push(row);
      options.push(option.element);
    });
    for (const option of own.slice(rows.length)) {
      option.element.hidden = true;
      option.element.removeAttribute('id');
    }
  }
}

function addSection(listbox: HTMLElement, at: number): Section {
  const id = `${listbox.id}-group-${at}`;
  const head = make('div', { class: 'hits-head', id, role: 'presentation' });
  const element = make('div', { role: 'group', class: 'hits', 'aria-labelledby': id }, [head]);
  listbox.append(element);
  return { element, head, options: [] };
}

function addOption(section: HTMLElement): Option {
  const option = makeOption();
  section.append(option.element);
  return option;
}
