import { offersOf } from '../../core/contact/offers.ts';
import type { Held } from '../../core/contact/model.ts';
import type { Answer } from '../../core/lookup/answer.ts';
import { readField, type Given, type Known } from '../../core/lookup/given.ts';
import type { LookupModel } from '../../core/lookup/model.ts';
import { withContact } from '../contact/share.ts';
import type { ContactStore } from '../contact/store.ts';
import { make } from '../stepper/dom.ts';

/** The look-up's share in the contact of the tab. */
export interface LookupContact {
  /** A field was changed: what it holds now, for every other page. */
  readonly typed: (key: string, known: Known | undefined) => void;
  /** The answer was copied. */
  readonly offered: (answer: Answer) => void;
}

interface Joined {
  readonly form: HTMLElement;
  readonly model: LookupModel;
  readonly signal: AbortSignal;
  /** Puts facts into the form, over what stands there. */
  readonly take: (known: Given) => void;
  /** The contact has ended. */
  readonly empty: () => void;
}

/** Fills in what the contact knows, says where it comes from, and empties the form with the contact. */
export function joinContact({ form, model, signal, take, empty }: Joined): LookupContact {
  // Typed before the contact was there: newer than what it holds.
  const early = new Set<string>();
  let isJoined = false;
  withContact((store) => {
    if (signal.aborted) return;
    read(store);
    isJoined = true;
    early.clear();
    const stop = store.subscribe((change) => {
      if (change.kind === 'cleared') empty();
      if (change.kind === 'cleared' || change.kind === 'restored') read(store);
    });
    signal.addEventListener('abort', stop);
  });
  return { typed, offered };

  function read(store: ContactStore): void {
    const { values } = store.read();
    const known = model.inputs.flatMap(({ key }): [string, Known][] => {
      if (early.has(key)) return [];
      const found = readField(model, key, values[key]?.text ?? '');
      mark(form, key, found && 'known' in found ? values[key] : undefined);
      return found && 'known' in found ? [[key, found.known]] : [];
    });
    if (known.length > 0) take(Object.fromEntries(known));
  }

  function typed(key: string, known: Known | undefined): void {
    mark(form, key, undefined);
    if (!isJoined) early.add(key);
    withContact((store) => store.set(key, known?.exact ? known.fact : '', 'matrix'));
  }

  function offered(answer: Answer): void {
    withContact((store) => offersOf(model, answer).forEach((note) => store.note(note)));
  }
}

const FROM: Readonly<Record<Held['from'], string>> = {
  tree: 'from the tree',
  matrix: 'from a look-up',
  typed: 'from the message',
  confirmed: 'from the message',
  pasted: 'pasted',
};

/** Says beside a field where its value comes from. */
function mark(form: HTMLElement, key: string, held: Held | undefined): void {
  const frame = form.querySelector(`[data-key="${CSS.escape(key)}"]`);
  frame?.querySelector('.lookup-from')?.remove();
  if (held) frame?.append(make('p', { class: 'lookup-from' }, [FROM[held.from]]));
}
