/** Makes an element with attributes and children; an attribute of `undefined` is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Shows a text, or nothing at all. Live regions say a text when it changes. */
export function setText(element: HTMLElement, text: string): void {
  element.textContent = text;
  element.hidden = text === '';
}

/** A key that does the same: shown to those who have a keyboard, and known to assistive technology by attribute. */
export function key(name: string): HTMLElement {
  return make('kbd', { class: 'tree-key', 'aria-hidden': 'true' }, [name]);
}
