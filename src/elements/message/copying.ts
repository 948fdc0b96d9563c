import type { MessageCase, MessageModels } from '../../core/message/case.ts';
import type { Stop } from '../../core/message/gate.ts';
import { notesOf } from '../../core/message/noted.ts';
import { spokenOf } from '../../core/message/spoken.ts';
import type { ContactStore } from '../contact/store.ts';
import { putOnClipboard } from './clipboard.ts';
import type { Frame } from './frame.ts';
import { leavingApart, leavingOf, leftWords, partWords, subjectWords } from './leave.ts';
import type { Session } from './session.ts';

/** What copying works with: it says what it did, and notes what was said. */
export interface Copying {
  readonly models: MessageModels;
  readonly session: Session;
  readonly frame: Frame;
  readonly store: ContactStore;
}

/** Copies the whole message; with `because`, what is in doubt leaves as a mark and nothing is noted. */
export async function copyWhole(
  how: Copying,
  one: MessageCase,
  because: readonly Stop[],
): Promise<boolean> {
  const { plain, rich } = leavingOf(how.models, one, because);
  const isDone = await putOnClipboard(plain, rich);
  const isWhole = isDone && because.length === 0;
  how.frame.offer(isDone ? '' : plain);
  how.frame.say(leftWords(one, isDone, isWhole), isWhole ? 'done' : 'refused');
  if (isWhole) note(how, one);
  return isDone;
}

/** Copies the next of its paragraphs; after the last one it begins again. */
export async function copyPart(how: Copying, one: MessageCase): Promise<boolean> {
  const { session, frame } = how;
  const parts = leavingApart(how.models, one);
  const at = session.sent % Math.max(1, parts.length);
  const part = parts[at];
  if (!part) return false;
  const isDone = await putOnClipboard(part.plain, part.rich);
  frame.offer(isDone ? '' : part.plain);
  if (!isDone) {
    frame.say(leftWords(one, false, false), 'refused');
    return false;
  }
  if (at === 0) note(how, one);
  session.sent = at + 1;
  frame.say(partWords(one, { number: at + 1, of: parts.length }));
  return true;
}

export async function copySubject(
  { frame }: Pick<Copying, 'frame'>,
  one: MessageCase,
  plain: string,
): Promise<void> {
  const isDone = await putOnClipboard(plain);
  frame.offer(isDone ? '' : plain);
  frame.say(subjectWords(one, isDone), isDone ? 'done' : 'refused');
}

/** Notes what was said aloud, as a copy would. */
export function noteSpoken({ models, session, store, frame }: Copying, one: MessageCase): void {
  session.wasRefused = false;
  const { notes, say } = spokenOf(models, one);
  for (const noted of notes) store.note(noted);
  frame.say(say);
}

function note({ models, session, store }: Copying, one: MessageCase): void {
  session.wasRefused = false;
  for (const noted of notesOf(models, one)) store.note(noted);
}
