import type { FinderKind } from '../../core/finder/model.ts';
import { make } from '../stepper/dom.ts';

/** What of a page of each kind tells enough of it beside a list, from top to bottom. */
const PARTS: Readonly<Record<FinderKind, readonly string[]>> = {
  playbook: ['.do-first', '.targets', '.panel.stop', '.playbook-steps'],
  template: ['.use', '.wordings'],
  compensation: ['.facts', 'table.matrix', '.limits'],
  tree: ['.tree-introduction', '.tree-step'],
  framework: ['.facts', '.method'],
  source: ['.facts', '.source-line', '.claims'],
  guide: ['.sl-markdown-content'],
  role: ['.lead', '.fields', '.trigger'],
  rule: ['.facts', '.lead', '#why + *', '#fix + *'],
};

/** Blocks of a guide that are shown: its beginning, not all of it. */
const BLOCKS = 8;

/** What would do nothing, or something else, outside its own page. */
const LEFT_OUT = 'script, style, template, dialog, button, copy-text, .tree-keys, .served, .anchor';

const known = new Map<string, Promise<DocumentFragment>>();

/**
 * What a page of the site shows of itself in a preview, taken from the page as it was built.
 * Each page is fetched once. @throws when it cannot be fetched
 */
export async function partsOfPage(href: string, kind: FinderKind): Promise<DocumentFragment> {
  const parts = known.get(href) ?? fetchParts(href, kind);
  known.set(href, parts);
  parts.catch(() => known.delete(href));
  return (await parts).cloneNode(true) as DocumentFragment;
}

async function fetchParts(href: string, kind: FinderKind): Promise<DocumentFragment> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${answer.status} for ${href}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const parts = document.createDocumentFragment();
  const main = page.querySelector('main') ?? page;
  for (const selector of PARTS[kind]) {
    const found = [...main.querySelectorAll(selector)];
    // One step of a tree is its first question; of everything else all is taken.
    for (const part of kind === 'tree' ? found.slice(0, 1) : found) parts.append(part);
  }
  if (kind === 'playbook') shortenSteps(parts, href);
  if (kind === 'guide') shortenGuide(parts);
  tidy(parts, href);
  return parts;
}

/** Of each step its name, as a link to it, and its templates. */
function shortenSteps(parts: DocumentFragment, href: string): void {
  const steps = [...parts.querySelectorAll('.playbook-steps > .step')].map((step) => {
    const head = step.querySelector('h2');
    const tag = head?.querySelector('.tag');
    tag?.remove();
    head?.querySelector('.number')?.remove();
    const title = head?.textContent.trim() ?? '';
    const name = make('a', { href: `${href}#${head?.id ?? ''}` }, [title]);
    const list = step.querySelector('.template-list');
    for (const when of list?.querySelectorAll('p') ?? []) when.remove();
    return make('li', {}, [name, ...(tag ? [' ', tag] : []), ...(list ? [list] : [])]);
  });
  parts.querySelector('.playbook-steps')?.replaceWith(make('ol', { class: 'step-digest' }, steps));
}

function shortenGuide(parts: DocumentFragment): void {
  const body = parts.querySelector('.sl-markdown-content');
  for (const block of [...(body?.children ?? [])].slice(BLOCKS)) block.remove();
}

/** Takes out what would clash with the page around it, and lets its links lead where they led. */
function tidy(parts: DocumentFragment, href: string): void {
  for (const element of parts.querySelectorAll(LEFT_OUT)) element.remove();
  const labels = new Map(
    [...parts.querySelectorAll('[id]')].map(({ id, textContent }) => [id, textContent.trim()]),
  );
  for (const element of parts.querySelectorAll('[aria-labelledby]')) {
    const label = labels.get(element.getAttribute('aria-labelledby') ?? '');
    element.removeAttribute('aria-labelledby');
    if (label) element.setAttribute('aria-label', label);
  }
  for (const element of parts.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of parts.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', href + (link.getAttribute('href') ?? ''));
  }
}
