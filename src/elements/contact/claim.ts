/** Says which contact lives here, and hears whether it already lives elsewhere. */
export interface Claim {
  /** Asks the other tabs; who has the contact already answers. */
  readonly ask: () => void;
  /** Says nothing until the next question: a page that is put aside must not answer, nor keep the browser from putting it aside. */
  readonly rest: () => void;
}

interface Claimed {
  readonly id: () => string;
  readonly taken: () => void;
}

const NAME = 'amends-contact';

/** A tab that asked later gives way to one that answers: it was there first. */
export function openClaim({ id, taken }: Claimed): Claim {
  let channel: BroadcastChannel | undefined;
  return { ask, rest };

  function ask(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    channel ??= listening();
    channel.postMessage({ asks: id() });
  }

  function rest(): void {
    channel?.close();
    channel = undefined;
  }

  function listening(): BroadcastChannel {
    const opened = new BroadcastChannel(NAME);
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { asks, has } = (data ?? {}) as { asks?: unknown; has?: unknown };
      if (asks === id()) opened.postMessage({ has: id() });
      else if (has === id()) taken();
    });
    return opened;
  }
}
