import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectFreePort, PortTakenError, serveSite, type SiteServer } from './serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'amends serve '));
const folder = join(parent, 'site');
let server: SiteServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'trees', 'late delivery'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'app.js'), 'export {}');
  writeFileSync(join(folder, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'trees', 'index.html'), 'trees');
  writeFileSync(join(folder, 'trees', 'late delivery', 'index.html'), 'late');
  server = await serveSite(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** Asks without following redirects; `path` goes out as it is, which fetch would tidy up. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; head: string; body: string }> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1');
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('end', () => {
      const [head = '', body = ''] = answer.split('\r\n\r\n', 2);
      resolve({ status: Number(head.split(' ')[1]), head: head.toLowerCase(), body });
    });
  });
}

describe('a page is served', () => {
  test.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/trees/', 'trees', 'text/html; charset=utf-8'],
    ['/trees/?at=yes', 'trees', 'text/html; charset=utf-8'],
    ['/trees/late%20delivery/', 'late', 'text/html; charset=utf-8'],
    ['/app.js', 'export {}', 'text/javascript; charset=utf-8'],
  ])('at %s', async (path, body, type) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.head).toContain(`content-type: ${type}`);
    expect(answer.head).toContain(`content-length: ${body.length}`);
  });

  test('without its body when only the head is asked for', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('only once to a reader who has it already', async () => {
    const first = await fetch(server.url);
    const etag = first.headers.get('etag')!;
    const second = await fetch(server.url, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
  });
});

describe('a folder without its slash', () => {
  test.each([
    ['/trees', '/trees/'],
    ['/trees?at=yes', '/trees/?at=yes'],
    ['/trees/late%20delivery', '/trees/late%20delivery/'],
  ])('%s leads to %s', async (path, location) => {
    const answer = await ask(path);
    expect(answer.status).toBe(301);
    expect(answer.head).toContain(`location: ${location}\r\n`);
  });
});

describe('the 404 page answers', () => {
  test.each([
    ['a page that is not there', '/nowhere/'],
    ['a folder without a page', '/empty/'],
    ['a file with a slash', '/app.js/'],
    ['a way out of the folder', '/../secret.txt'],
    ['an encoded way out', '/%2e%2e/secret.txt'],
    ['an encoded slash', '/..%2fsecret.txt'],
    ['a way out with backslashes', '/..\\secret.txt'],
    ['an encoded backslash', '/trees%5c..%5c..%5csecret.txt'],
    ['another host in disguise', '//trees'],
    ['a hidden file', '/.hidden'],
    ['an encoded NUL', '/app.js%00.html'],
    ['broken encoding', '/%E0%A4%A'],
  ])('%s', async (_, path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('nothing here');
  });
});

test('nothing can be changed', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

describe('a port that is taken', () => {
  test('is told by name, with a way out', async () => {
    await expect(serveSite(folder, server.port)).rejects.toThrow(PortTakenError);
    await expect(expectFreePort(server.port)).rejects.toThrow(`--port ${server.port + 1}`);
  });

  test('is free again when its server is closed', async () => {
    const other = await serveSite(folder, 0);
    await other.close();
    await expect(expectFreePort(other.port)).resolves.toBeUndefined();
  });
});
