/**
 * The title of the tab: which contact it is, before what the page is called. Whoever changes the page's
 * own title does it here, or the two overwrite each other.
 */
let own: string | undefined;
let before = '';

export function pageTitle(): string {
  own ??= document.title;
  return own;
}

export function setPageTitle(title: string): void {
  own = title;
  document.title = before === '' ? title : `${before} · ${title}`;
}

/** Puts the contact before the page's own title; an empty text takes it away. */
export function setTitleContact(label: string): void {
  const title = pageTitle();
  before = label;
  setPageTitle(title);
}
