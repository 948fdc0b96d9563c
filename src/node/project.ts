import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever folder a command was started from. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
