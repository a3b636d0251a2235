// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { headersFor, readRules } from './header-rules.ts';
import { rangeOf } from './serve-range.ts';

/** A file too large to be read for every question about a part of it. */
type Large = { path: string; size: number; tag: string };
/** `large` stands for the body where there is one. */
export type Answer = { status: number; type: string; body: Buffer; large?: Large };
export type Site = { root: string; base: string };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.pmtiles': 'application/vnd.pmtiles',
};
const LARGE = 4e6;

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

const answerWith = (path: string): Answer => {
  const { size, mtimeMs } = statSync(path);
  const answer = { status: 200, type: TYPES[extname(path)] ?? 'application/octet-stream' };
  return size > LARGE
    ? { ...answer, body: Buffer.alloc(0), large: { path, size, tag: `"${size}-${mtimeMs}"` } }
    : { ...answer, body: readFileSync(path) };
};

/** What a static host gives for a path: the file, or 404.html with the status 404. */
export const answerOf = ({ root, base }: Site, pathname: string): Answer => {
  const path = decoded(pathname);
  const inside = path?.startsWith(base) === true ? path.slice(base.length) : undefined;
  const file = inside === undefined || inside.includes('\0') ? undefined : fileOf(root, inside);
  if (file !== undefined) return answerWith(file);
  const missing = join(root, '404.html');
  const body = isFile(missing) ? readFileSync(missing) : Buffer.from('Not found');
  return { status: 404, type: TYPES['.html'] as string, body };
};

const isText = (type: string): boolean => /^text|json|xml|svg/.test(type);

/** The path a request asks for, without its query. */
export const pathnameOf = ({ url = '/' }: IncomingMessage): string => url.split(/[?#]/)[0] ?? '/';

/** How the bytes of an answer go out, once its headers are set. */
export type Pour = (response: ServerResponse, bytes: Readable) => void;
const pourAll: Pour = (response, bytes) => void pipeline(bytes, response, () => undefined);

type Part = { first: number; last: number };
const bytesOf = ({ body, large }: Answer, { first, last }: Part): Readable =>
  large === undefined
    ? Readable.from([body.subarray(first, last + 1)])
    : createReadStream(large.path, { start: first, end: last });

const tagOf = ({ body, large }: Answer): string =>
  large?.tag ?? `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;

/** Which part is asked for of what is still the same. */
const askedOf = ({ headers }: IncomingMessage, tag: string): string | undefined =>
  headers['if-range'] === undefined || headers['if-range'] === tag ? headers.range : undefined;

const sendBytes = (response: ServerResponse, answer: Answer, asked: string | undefined, pour: Pour): void => {
  const size = answer.large?.size ?? answer.body.length;
  const range = answer.status === 200 ? rangeOf(asked, size) : 'all';
  if (range === 'nowhere') {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  const part = range === 'all' ? { first: 0, last: size - 1 } : range;
  if (range !== 'all') response.setHeader('content-range', `bytes ${part.first}-${part.last}/${size}`);
  response.writeHead(range === 'all' ? answer.status : 206, { 'content-length': part.last - part.first + 1 });
  if (response.req.method === 'HEAD' || size === 0) response.end();
  else pour(response, bytesOf(answer, part));
};

/** Sends an answer with the headers the build asks of hosts, packed if the browser can unpack it. */
export const send = (
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  pour: Pour = pourAll,
): void => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const etag = tagOf(answer);
  response.setHeader('content-type', answer.type);
  for (const [name, value] of headersFor(readRules(site.root), pathnameOf(request)))
    response.setHeader(name, value);
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept-encoding');
  if (answer.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const packed =
    answer.large === undefined &&
    isText(answer.type) &&
    /\bgzip\b/.test(String(request.headers['accept-encoding']));
  if (packed) {
    response.setHeader('content-encoding', 'gzip');
    sendBytes(response, { ...answer, body: gzipSync(answer.body) }, undefined, pour);
  } else {
    response.setHeader('accept-ranges', 'bytes');
    sendBytes(response, answer, askedOf(request, etag), pour);
  }
};

/** A request handler over the built site; the same rules as the snippets for nginx and Caddy. */
export const answerRequests =
  (site: Site) =>
  (request: IncomingMessage, response: ServerResponse): void =>
    send(site, request, response, answerOf(site, pathnameOf(request)));
