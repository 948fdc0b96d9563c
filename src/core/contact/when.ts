/** How days and times are printed. */
export interface When {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** BCP 47. */
  readonly locale: string;
  /** IANA; the device's own when it is left out. */
  readonly timeZone?: string;
}

/** `10:42`. */
export function timeWords(at: number, { locale, timeZone }: When): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(
    at,
  );
}

/** `25 November 2026`. */
export function dateWords(at: number, { locale, timeZone }: When): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at);
}

/** A day `YYYY-MM-DD` with its weekday: `Thursday 26 November 2026`; what is no day stays as it is. */
export function weekdayWords(day: string, locale: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return day;
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' })
    .format(at)
    .replace(',', '');
}

/** Today as `YYYY-MM-DD`, where the agent is. */
export function dayOf({ now, timeZone }: When): string {
  const format = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat('en-CA', format).format(now);
}
