import { styleText } from 'node:util';
import { PortTakenError, serveSite } from '../src/node/serve.ts';

/** Serves a built site, prints its address, and keeps on until Ctrl+C. */
export async function serveUntilStopped(folder: string, port: number): Promise<void> {
  try {
    const server = await serveSite(folder, port);
    console.log(`\nThe site is at ${styleText('bold', server.url)}\nCtrl+C stops it.`);
    const stop = () => void server.close().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    explainServing(error);
  }
}

/** Prints why nothing is served, and sets the exit code; what is not about the port is thrown on. */
export function explainServing(error: unknown): void {
  if (!(error instanceof PortTakenError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
