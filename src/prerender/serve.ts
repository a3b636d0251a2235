// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, readRules } from './header-rules.ts';

export type Answer = { status: number; type: string; body: Buffer };
export type Site = { root: string; base: string };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
};

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file of an address: itself, or the `index.html` in it whether or not the address ends in a slash. */
const fileOf = (root: string, path: string): string | undefined => {
  const whole = resolve(root, `.${sep}${path}`);
  if (whole !== resolve(root) && !whole.startsWith(resolve(root) + sep)) return undefined;
  if (!path.endsWith('/') && isFile(whole)) return whole;
  const index = join(whole, 'index.html');
  return isFile(index) ? index : undefined;
};

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** What a static host gives for a path: the file, or 404.html with the status 404. */
export const answerOf = ({ root, base }: Site, pathname: string): Answer => {
  const path = decoded(pathname);
  const inside = path?.startsWith(base) === true ? path.slice(base.length) : undefined;
  const file = inside === undefined || inside.includes('\0') ? undefined : fileOf(root, inside);
  if (file !== undefined)
    return {
      status: 200,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    };
  const missing = join(root, '404.html');
  const body = isFile(missing) ? readFileSync(missing) : Buffer.from('Not found');
  return { status: 404, type: TYPES['.html'] as string, body };
};

const isText = (type: string): boolean => /^text|json|xml|svg/.test(type);

/** The path a request asks for, without its query. */
export const pathnameOf = ({ url = '/' }: IncomingMessage): string => url.split(/[?#]/)[0] ?? '/';

/** Sends an answer with the headers the build asks of hosts, packed if the browser can unpack it. */
export const send = (
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): void => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 16)}"`;
  response.setHeader('content-type', answer.type);
  for (const [name, value] of headersFor(readRules(site.root), pathnameOf(request)))
    response.setHeader(name, value);
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept-encoding');
  if (answer.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const packed = isText(answer.type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = packed ? gzipSync(answer.body) : answer.body;
  if (packed) response.setHeader('content-encoding', 'gzip');
  response.writeHead(answer.status, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** A request handler over the built site; the same rules as the snippets for nginx and Caddy. */
export const answerRequests =
  (site: Site) =>
  (request: IncomingMessage, response: ServerResponse): void =>
    send(site, request, response, answerOf(site, pathnameOf(request)));
