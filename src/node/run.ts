import { spawn, type ChildProcess, type IOType } from 'node:child_process';
import { constants } from 'node:os';
import { PROJECT } from './project.ts';

/** How a child process ended: its exit code, and all it wrote when that was kept. */
export type Ended = { code: number; output: string };

/** `show` lets the child write to our own terminal; `keep` collects what it writes. */
export type Output = 'show' | 'keep';

export type RunOptions = {
  output?: Output;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /**
   * For a child that says `DONE` when its work is finished: how many milliseconds it then has to end by itself.
   * After that it is ended, and counts as having ended well.
   */
  grace?: number;
};

/** What such a child sends: `process.send?.(DONE)`. */
export const DONE = 'done';

/** Runs a JavaScript or TypeScript file with the Node that runs us. Never throws. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return runCommand(process.execPath, args, options);
}

/** Runs a program to its end; one that cannot be started ends with code 127. Never throws. */
export function runCommand(
  command: string,
  args: readonly string[],
  { output = 'show', env = process.env, cwd = PROJECT, grace }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(command, args, {
    cwd,
    env: output === 'keep' ? withColour(env) : env,
    stdio: [...streams[output], ...(grace === undefined ? [] : ['ipc' as const])],
  });
  const stopForwarding = forwardStop(child);
  return new Promise((resolve) => {
    let kept = '';
    child.stdout?.on('data', (chunk: Buffer) => (kept += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (kept += chunk.toString()));
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code, signal) => finish(code ?? 128 + signalNumber(signal), kept));
    child.on('message', (message) => {
      if (message === DONE) setTimeout(() => endStuck(child, () => finish(0, kept)), grace).unref();
    });

    function finish(code: number, text: string): void {
      stopForwarding();
      resolve({ code, output: text });
    }
  });
}

const streams: Readonly<Record<Output, readonly IOType[]>> = {
  keep: ['ignore', 'pipe', 'pipe'],
  show: ['inherit', 'inherit', 'inherit'],
};

function endStuck(child: ChildProcess, then: () => void): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  then();
  child.kill('SIGKILL');
}

/** What is kept is shown later on our terminal, so it may have the colours of one. */
function withColour(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return process.stderr.isTTY && !env.NO_COLOR ? { FORCE_COLOR: '1', ...env } : env;
}

/** A stop sent to us alone must end the child too; the terminal's Ctrl+C reaches both by itself. */
function forwardStop(child: ChildProcess): () => void {
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  return () => process.removeListener('SIGTERM', stop);
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal ? constants.signals[signal] : 0;
}
