/** The fastest and the middle of several runs, in milliseconds. */
export interface Times {
  readonly best: number;
  readonly median: number;
}

/**
 * Runs a task several times, after one run that does not count.
 * The best run is the one least disturbed by others on the machine.
 */
export function timed(task: () => unknown, runs = 5): Times {
  task();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { best: times[0] ?? 0, median: times[Math.floor(runs / 2)] ?? 0 };
}

/** `1,234 ms`. */
export function milliseconds(time: number): string {
  return `${time.toLocaleString('en-GB', { maximumFractionDigits: time < 10 ? 1 : 0 })} ms`;
}
