import { parentPort } from 'node:worker_threads';
import type { Answer, InputOf, Products, Request } from './messages.ts';

type Makers = {
  readonly [Name in keyof Products]: (
    ...input: InputOf<Name>
  ) => Products[Name] | Promise<Products[Name]>;
};

/**
 * The worker's side of `startBeside`: makes what is asked for, one after the other, so that the first is
 * sent before the next is begun.
 */
export function answerWith(makers: Makers, renew: () => void): void {
  let last = Promise.resolve();
  parentPort?.on('message', (request: Request) => {
    last = last.then(() => {
      if (request === 'renew') return renew();
      const maker = makers[request.name as keyof Products] as (...input: unknown[]) => unknown;
      return make(request.id, () => maker(...request.input));
    });
  });
}

async function make(id: number, maker: () => unknown): Promise<void> {
  try {
    send({ id, product: await maker() });
  } catch (error) {
    send({ id, error });
  }
}

function send(answer: Answer): void {
  parentPort?.postMessage(answer);
}

/** A value that is worked out when it is first asked for, and again after `forget`. */
export interface Remembered<Value> {
  readonly get: () => Value;
  readonly forget: () => void;
}

export function remembered<Value>(make: () => Value): Remembered<Value> {
  let known: { readonly value: Value } | undefined;
  return {
    get: () => (known ??= { value: make() }).value,
    forget: () => (known = undefined),
  };
}
