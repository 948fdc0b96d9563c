import type { ContactStore } from '../contact/store.ts';
import type { Passed } from './path.ts';
import { withContact } from '../contact/share.ts';

type Facts = Readonly<Record<string, string>>;

/** The stepper's share in the contact of the tab. */
export interface TreeContact {
  /** An answer was given or changed: what the answers record now, and before. */
  readonly answered: (now: Facts, before: Facts) => void;
  /** An outcome was reached, by these questions and answers. */
  readonly arrived: (tree: string, path: readonly Passed[]) => void;
  /** Something was entered at an outcome; an empty text forgets it. */
  readonly entered: (name: string, text: string) => void;
}

interface Joined {
  readonly signal: AbortSignal;
  /** What the contact knows, whenever that changes. */
  readonly known: (values: Facts) => void;
  /** The contact has ended. */
  readonly ended: () => void;
}

export function joinContact({ signal, known, ended }: Joined): TreeContact {
  withContact((store) => {
    if (signal.aborted) return;
    known(textsOf(store));
    const stop = store.subscribe(({ kind }) => {
      if (kind === 'cleared') ended();
      known(textsOf(store));
    });
    signal.addEventListener('abort', stop);
  });
  return {
    answered: (now, before) => withContact((store) => record(store, now, before)),
    arrived: (tree, path) => {
      const words = path.map(({ question, answer }) => `${question} ${answer}.`).join(' ');
      withContact((store) => store.note({ kind: 'path', tree, words }));
    },
    entered: (name, text) => withContact((store) => store.set(name, text, 'matrix')),
  };
}

/** What an answer no longer records is forgotten, unless somebody has said it elsewhere since. */
function record(store: ContactStore, now: Facts, before: Facts): void {
  const { values } = store.read();
  for (const name of Object.keys(before))
    if (!(name in now) && values[name]?.from === 'tree') store.forget(name);
  for (const [name, text] of Object.entries(now))
    if (values[name]?.text !== text) store.set(name, text, 'tree');
}

function textsOf(store: ContactStore): Facts {
  const { values } = store.read();
  return Object.fromEntries(Object.entries(values).map(([name, { text }]) => [name, text]));
}
