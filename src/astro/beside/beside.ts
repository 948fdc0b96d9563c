import { Worker } from 'node:worker_threads';
import type { Answer, Products, Request, Task } from './messages.ts';

/** The half of a build that runs beside the main thread. */
export interface Beside {
  /** What the checks say of the content. */
  readonly verdict: Promise<Products['verdict']>;
  /**
   * Asks for a product. It is made when the worker is free, and is there for `read` when it is done.
   * Asked for again, the same one.
   */
  readonly ask: <Name extends Request>(name: Name) => Promise<Products[Name]>;
  /** Ends the worker, whatever it is at. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (product: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts the worker. It reads and checks the content root at once, and keeps the process running only
 * while a product is waited for.
 */
export function startBeside(task: Task): Beside {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  const waiting = new Map<string, Waiting>();
  const asked = new Map<string, Promise<unknown>>();

  worker.on('message', (answer: Answer) => {
    if ('error' in answer) settle(answer.name, ({ reject }) => reject(answer.error));
    else settle(answer.name, ({ resolve }) => resolve(answer.product));
  });
  worker.on('error', (error) => {
    for (const name of waiting.keys()) settle(name, ({ reject }) => reject(error));
  });

  return {
    verdict: expected('verdict') as Promise<Products['verdict']>,
    ask: <Name extends Request>(name: Name) => {
      if (!asked.has(name)) worker.postMessage(name);
      return expected(name) as Promise<Products[Name]>;
    },
    end: () => void worker.terminate(),
  };

  function expected(name: keyof Products): Promise<unknown> {
    const known = asked.get(name);
    if (known) return known;
    worker.ref();
    const product = new Promise<unknown>((resolve, reject) => {
      waiting.set(name, { resolve, reject });
    });
    // Who awaits it may come later: until then a failure is nobody's unhandled rejection.
    product.catch(() => undefined);
    asked.set(name, product);
    return product;
  }

  function settle(name: string, how: (one: Waiting) => void): void {
    const one = waiting.get(name);
    waiting.delete(name);
    if (waiting.size === 0) worker.unref();
    if (one) how(one);
  }
}
