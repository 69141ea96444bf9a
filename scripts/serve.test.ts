import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'planform-serve-'));
const folder = join(outside, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Planform</title>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {};');
  writeFileSync(join(folder, 'ünïcode.md'), '# Plan');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  mkdirSync(join(outside, 'dist.next'));
  writeFileSync(join(outside, 'dist.next', 'index.html'), 'secret');
  server = await serve(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(outside, { recursive: true });
});

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/?x=1', 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/index-abc.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/%C3%BCn%C3%AFcode.md', 'text/markdown; charset=utf-8', 'no-cache'],
])('%s comes as %s', async (path, type, caching) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': type, 'cache-control': caching });
});

test.each([
  '/nothing.js',
  '/assets',
  '/assets/',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/../dist.next/index.html',
  '/assets/../../secret.txt',
  '//../secret.txt',
  '/%00',
  '/%zz',
])('%s is not there', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('every answer tells the browser what a page cannot say of itself', async () => {
  for (const path of ['/', '/nothing'])
    expect((await ask(path)).headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
});

test('HEAD is GET without a body; nothing else is answered', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

test('a port that is taken gives way to the next one', async () => {
  const second = await serve(folder, [server.port, 0]);
  expect(second.port).not.toBe(server.port);
  expect((await fetch(second.address)).status).toBe(200);
  await second.close();
  await expect(serve(folder, [server.port])).rejects.toThrow('EADDRINUSE');
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: unknown;
  readonly body: string;
}

/** Unlike fetch, sends the path as it is. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      const { statusCode: status, headers } = response;
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status, headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
