// @ts-check
import { performance } from 'node:perf_hooks';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const LINE_EVERY_MS = 10_000;

/**
 * Says what is being done while it is done: a spinner with the seconds on a terminal, and a line
 * now and then where output is kept (a log must not fill with frames).
 * @template T
 * @param {string} label what is being done, such as `Building the site`
 * @param {() => Promise<T>} work
 * @param {NodeJS.WriteStream} [stream]
 * @returns {Promise<T>} what `work` gives; it also throws what `work` throws
 */
export async function withProgress(label, work, stream = process.stderr) {
  const start = performance.now();
  const stop = stream.isTTY ? spin(label, start, stream) : tell(label, start, stream);
  try {
    return await work();
  } finally {
    stop();
    stream.write(`${label}: ${seconds(start)}\n`);
  }
}

/**
 * @param {string} label
 * @param {number} start
 * @param {NodeJS.WriteStream} stream
 */
function spin(label, start, stream) {
  let frame = 0;
  const timer = setInterval(() => {
    const sign = FRAMES[frame++ % FRAMES.length];
    stream.write(`\r\u001b[K${sign} ${label}… ${seconds(start)}`);
  }, 100);
  return () => {
    clearInterval(timer);
    stream.write('\r\u001b[K');
  };
}

/**
 * @param {string} label
 * @param {number} start
 * @param {NodeJS.WriteStream} stream
 */
function tell(label, start, stream) {
  stream.write(`${label}…\n`);
  const timer = setInterval(() => stream.write(`  … ${seconds(start)}\n`), LINE_EVERY_MS);
  return () => clearInterval(timer);
}

/** @param {number} start */
function seconds(start) {
  const passed = (performance.now() - start) / 1000;
  return passed < 10 ? `${passed.toFixed(1)} s` : `${Math.round(passed)} s`;
}
