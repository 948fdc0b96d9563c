import { idleness, untilNext, type Idleness } from '../../core/contact/idle.ts';

/** Milliseconds between two records of activity: a note at each key would only heat the disk. */
const STEP = 5000;

interface Idle {
  readonly touch: () => void;
  /** A contact has begun or come back. */
  readonly begin: () => void;
}

interface Watched {
  readonly touchedAt: () => number;
  readonly touched: (now: number) => void;
  /** Called when the state changes. */
  readonly tell: (state: Idleness) => void;
}

/**
 * Watches for signs of life and tells when they fail. Timers sleep with the tab and the machine, so
 * whoever comes back is measured before their key counts as a sign of life.
 */
export function watchIdle({ touchedAt, touched, tell }: Watched): Idle {
  let state: Idleness = 'fresh';
  let timer = 0;
  for (const sign of ['keydown', 'pointerdown', 'input', 'wheel'])
    window.addEventListener(sign, touch, { capture: true, passive: true });
  for (const back of ['focus', 'pageshow']) window.addEventListener(back, measure);
  document.addEventListener('visibilitychange', measure);
  measure();
  return { touch, begin };

  function touch(): void {
    measure();
    const now = Date.now();
    if (state === 'fresh' && now - touchedAt() < STEP) return;
    touched(now);
    measure();
  }

  function begin(): void {
    state = 'fresh';
    measure();
  }

  function measure(): void {
    const now = Date.now();
    const next = idleness(touchedAt(), now);
    const changed = next !== state;
    state = next;
    window.clearTimeout(timer);
    timer = window.setTimeout(measure, untilNext(touchedAt(), now) + 1);
    if (changed) tell(next);
  }
}
