import { isEmpty, type Contact } from '../../core/contact/model.ts';
import { caseNotes, handOver } from '../../core/contact/notes.ts';
import { customerSees } from './customer-sees.ts';
import { clearNotice, IN_PASSING, showNotice } from './notice.ts';
import { makePanel, type PanelView } from './panel-view.ts';
import { contact, type Ending } from './store.ts';
import { offerUndo } from './undo.ts';
import { whenNow } from './when.ts';

export { takeUndo } from './undo.ts';

const views = new WeakMap<HTMLElement, PanelView>();

/** Opens or closes the panel of a bar; by hand, the focus goes into it. */
export function showPanel(
  bar: HTMLElement,
  { open, focus }: { readonly open: boolean; readonly focus: boolean },
): void {
  const view = viewOf(bar);
  view.show(open);
  if (open && focus) view.element.focus();
}

/** Copies the case notes, ends the contact, and offers for ten seconds to take that back. */
export async function wrapUp(bar: HTMLElement): Promise<void> {
  const before = contact().read();
  if (isEmpty(before)) return showNotice(bar, { words: 'Nothing to wrap up: no contact yet.' });
  const notes = caseNotes(before, whenNow());
  if (await copied(notes)) return end(bar, before);
  showNotice(bar, {
    words: 'This browser does not let us copy. Take the notes from here; then end the contact.',
    text: notes,
    action: { label: 'I have them: end the contact', act: () => end(bar, before) },
  });
}

export async function copyHandOver(bar: HTMLElement): Promise<void> {
  const held = contact().read();
  if (isEmpty(held)) return showNotice(bar, { words: 'Nothing to hand over: no contact yet.' });
  const note = handOver(held, whenNow());
  if (await copied(note))
    return showNotice(bar, {
      words: 'Hand-over note copied. The contact goes on here.',
      stays: IN_PASSING,
    });
  showNotice(bar, {
    words: 'This browser does not let us copy. Take the note from here.',
    text: note,
  });
}

/** Ends the contact without notes, and without a way back. */
export function beginNew(bar: HTMLElement): void {
  contact().clear('new');
  bar.querySelector<HTMLElement>('.contact-open')?.focus();
}

/** Says why the tab holds nothing any more. */
export function tellEnd(bar: HTMLElement, why: Ending): void {
  showNotice(bar, { words: ENDS[why], stays: why === 'new' ? IN_PASSING : undefined });
}

/** The idle time is nearly over; or somebody is here again. */
export function warn(bar: HTMLElement, isWarned: boolean): void {
  if (!isWarned) return clearNotice(bar, 'idle');
  showNotice(bar, {
    name: 'idle',
    words: 'Nobody has touched this tab for 13 minutes. In two minutes the contact is cleared.',
    action: { label: 'Keep it', act: () => contact().touch() },
  });
}

export function tellSeen(bar: HTMLElement, on: boolean): void {
  const words = on
    ? 'The customer can see this screen: what is for us alone is hidden.'
    : 'What is for us alone is shown again.';
  showNotice(bar, { words, stays: IN_PASSING });
}

const ENDS: Readonly<Record<Ending, string>> = {
  new: 'A new contact. Nothing of the one before is kept.',
  idle: 'Nobody touched this tab for 15 minutes, so the contact was cleared.',
  copy: 'This tab was copied or restored, so it begins with an empty contact. The other tab keeps its own.',
  'wrapped-up': 'Notes copied, contact cleared.',
};

/** Ends the contact. It can be taken back while nothing new has begun. */
function end(bar: HTMLElement, before: Contact): void {
  contact().clear('wrapped-up');
  offerUndo(bar, before);
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function viewOf(bar: HTMLElement): PanelView {
  const known = views.get(bar);
  if (known) return known;
  const view = makePanel({
    wrapUp: () => void wrapUp(bar),
    handOver: () => void copyHandOver(bar),
    begin: () => beginNew(bar),
    see: () => bar.querySelector<HTMLElement>('.contact-hide')?.click(),
    sees: customerSees,
  });
  views.set(bar, view);
  bar.prepend(view.element);
  return view;
}
