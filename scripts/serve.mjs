import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

/** Only this machine can reach it. */
const host = '127.0.0.1';

/** @type {Record<string, string>} */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What a policy in the page cannot say, because browsers heed it in a header only. */
const security = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the files of a folder, and nothing outside it, to this machine.
 *
 * @param {string} folder
 * @param {readonly number[]} [ports] Tried in this order; 0 is any free port.
 * @returns {Promise<{ readonly address: string, readonly port: number, readonly close: () => Promise<void> }>}
 */
export async function serve(folder, ports = [0]) {
  const server = createServer((request, response) => void answer(folder, request, response));
  const port = await listen(server, ports);
  return {
    address: `http://${host}:${port}/`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {readonly number[]} ports
 * @returns {Promise<number>}
 */
function listen(server, [port = 0, ...others]) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && others.length > 0) done(listen(server, others));
      else fail(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      done(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const { method = '', url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD')
    return say(response, 405, 'Only GET and HEAD are answered here.');
  const path = pathOf(folder, url);
  const body = path && (await readFile(path).catch(() => undefined));
  if (!body) return say(response, 404, 'Not found.');
  response.writeHead(200, {
    ...security,
    'Content-Type': mediaTypes[extname(path)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    // Names in assets/ carry a hash of their content; all others may change under the same name.
    'Cache-Control': url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
function say(response, status, words) {
  response.writeHead(status, { ...security, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

/**
 * The file that a request asks for; undefined when the address is broken or leads out of the folder.
 *
 * @param {string} folder
 * @param {string} url
 */
function pathOf(folder, url) {
  try {
    const asked = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const path = resolve(folder, `.${asked.endsWith('/') ? `${asked}index.html` : asked}`);
    return path.startsWith(resolve(folder) + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}
