/** Says which contact lives here, and hears whether it already lives elsewhere. */
export interface Claim {
  /** Asks the other tabs; who has the contact already answers. */
  readonly ask: () => void;
  /** Says nothing until the next question: a page that is put aside must not answer, nor keep the browser from putting it aside. */
  readonly rest: () => void;
}

interface Claimed {
  readonly id: () => string;
  /** Chance: tells this page from the others that this tab has shown. */
  readonly page: string;
  readonly taken: () => void;
}

const NAME = 'amends-contact';

/** A tab that asked later gives way to one that answers: it was there first. */
export function openClaim({ id, page, taken }: Claimed): Claim {
  let channel: BroadcastChannel | undefined;
  return { ask, rest };

  function ask(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    channel ??= listening();
    channel.postMessage({ asks: id(), page });
  }

  function rest(): void {
    channel?.close();
    channel = undefined;
  }

  function listening(): BroadcastChannel {
    const opened = new BroadcastChannel(NAME);
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const said = (data ?? {}) as Partial<Record<'asks' | 'has' | 'page', unknown>>;
      if (said.asks === id()) opened.postMessage({ has: id(), page: said.page });
      // An answer to the page that stood here before may come late: it is not about this one.
      else if (said.has === id() && said.page === page) taken();
    });
    return opened;
  }
}
