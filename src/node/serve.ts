import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { answerFor, type Answer } from './serve-answer.ts';

/** A running server of a built site. */
export type SiteServer = { url: string; port: number; close: () => Promise<void> };

/** The port was taken; the message says what to do. */
export class PortTakenError extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is taken, perhaps by a site that you have running already. ` +
        `Stop that one, or choose another port: --port ${port + 1}`,
    );
  }
}

/**
 * Serves a folder of built pages on this machine alone (127.0.0.1, which is what browsers try for
 * `localhost`). Port 0 takes any free one.
 * @throws PortTakenError when something else listens there
 */
export async function serveSite(folder: string, port = 4321): Promise<SiteServer> {
  const server = createServer((request, response) => {
    respond(folder, request, response).catch((error: unknown) => {
      // A visitor who left early is no failure of ours.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}`, port: taken, close: () => close(server) };
}

/** Throws PortTakenError when nothing could be served on the port; tells before a long build does. */
export async function expectFreePort(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await close(probe);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function respond(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerFor(folder, {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    etag: request.headers['if-none-match'],
  });
  response.writeHead(answer.status, answer.headers);
  await send(answer, request, response);
}

async function send(answer: Answer, request: IncomingMessage, response: ServerResponse) {
  if (answer.file && request.method !== 'HEAD') {
    await pipeline(createReadStream(answer.file), response);
  } else {
    response.end(request.method === 'HEAD' ? undefined : answer.text);
  }
}
