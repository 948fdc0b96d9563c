/** Idle time after which a contact is cleared, and how long before a warning stands; milliseconds. */
export const IDLE = 15 * 60_000;
export const WARNING = 2 * 60_000;

export type Idleness = 'fresh' | 'warning' | 'over';

/** How long nobody has touched the tab. A clock that was set back makes nothing older. */
export function idleness(touchedAt: number, now: number): Idleness {
  const idle = now - touchedAt;
  if (idle >= IDLE) return 'over';
  return idle >= IDLE - WARNING ? 'warning' : 'fresh';
}

/** Milliseconds until that changes, when nobody touches the tab. */
export function untilNext(touchedAt: number, now: number): number {
  const idle = Math.max(0, now - touchedAt);
  return Math.max(0, idle < IDLE - WARNING ? IDLE - WARNING - idle : IDLE - idle);
}
