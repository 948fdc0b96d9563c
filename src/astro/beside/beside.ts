import { Worker } from 'node:worker_threads';
import type { Answer, InputOf, Products, Request, Task } from './messages.ts';

/** The part of a build that runs on a thread of its own. */
export interface Beside {
  /** Asks for a product. It is made when the worker is free; asked for again, the same one. */
  readonly ask: <Name extends keyof Products>(
    name: Name,
    ...input: InputOf<Name>
  ) => Promise<Products[Name]>;
  /** Forgets every product: the content has changed. */
  readonly renew: () => void;
  /** Ends the worker, whatever it is at. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (product: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the worker. It keeps the process running only while a product is waited for. */
export function startBeside(task: Task): Beside {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  const waiting = new Map<number, Waiting>();
  const asked = new Map<string, Promise<unknown>>();
  let count = 0;
  worker.unref();

  worker.on('message', (answer: Answer) => {
    if ('error' in answer) settle(answer.id, ({ reject }) => reject(answer.error));
    else settle(answer.id, ({ resolve }) => resolve(answer.product));
  });
  worker.on('error', (error) => {
    for (const id of waiting.keys()) settle(id, ({ reject }) => reject(error));
  });

  return {
    ask: <Name extends keyof Products>(name: Name, ...input: InputOf<Name>) => {
      const product = asked.get(name) ?? request(name, input);
      asked.set(name, product);
      return product as Promise<Products[Name]>;
    },
    renew: () => {
      asked.clear();
      worker.postMessage('renew' satisfies Request);
    },
    end: () => void worker.terminate(),
  };

  function request(name: string, input: readonly unknown[]): Promise<unknown> {
    const id = (count += 1);
    worker.ref();
    const product = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    // Who awaits it may come later: until then a failure is nobody's unhandled rejection.
    product.catch(() => undefined);
    worker.postMessage({ id, name, input } satisfies Request);
    return product;
  }

  function settle(id: number, how: (one: Waiting) => void): void {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (one) how(one);
  }
}
