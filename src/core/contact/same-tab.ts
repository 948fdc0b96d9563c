/**
 * What a page leaves in the tab's storage as it goes (`pagehide`), and the next page takes away. A
 * living page never leaves one lying, so a copy of its storage (a duplicated tab, `window.open`) and
 * what is left of a crash have none.
 */
export interface Leaving {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How a page came to be in its tab. */
export interface Arrival {
  /** `reload`, `navigate`, `back_forward`, or nothing when the browser does not tell. */
  readonly type: string | undefined;
  /** Milliseconds since 1970, and since the navigation to this page began. */
  readonly now: number;
  readonly since: number;
}

/** Two clocks are compared, of which one counts whole milliseconds. */
const SLACK = 100;

/**
 * Whether a page follows another of the same contact in the same tab. A tab that was closed and is
 * restored, a browser that was started again and a duplicated tab all come as `back_forward`: those
 * must show that the other page left after the navigation to this one had begun, as a real Back does
 * and they cannot. A link or a reload may come late, over a page that did not arrive.
 */
export function isSameTab(left: Leaving | undefined, id: string, arrival: Arrival): boolean {
  if (left?.id !== id) return false;
  const { type, now, since } = arrival;
  return type === 'reload' || type === 'navigate' || now - left.at <= since + SLACK;
}
