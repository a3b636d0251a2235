// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerOf, type Pour, pathnameOf, send } from '../../src/prerender/serve.ts';

/** Half an answer and then the line drops (`cut`), or half and then nothing any more (`hang`). */
type Half = 'cut' | 'hang';
/** What becomes of an answer: another one, half of it, or all of it though a part was asked for (`whole`). */
export type Alteration = (answer: Answer) => Answer | Half | 'whole' | Promise<Answer | Half | 'whole'>;

export type StaticServer = {
  url: string;
  /** Every path that was asked for, in order. */
  asked: string[];
  /** For each of them the part that was asked for; nothing for all of it. */
  parts: (string | undefined)[];
  /** Serves something else at a path (under the base) from now on; `undefined` serves the file again. */
  alter: (path: string, alteration: Alteration | undefined) => void;
  /** Answers later and slowly from now on, as a bad line does. */
  slow: (line: { delay?: number; bytesPerSecond?: number }) => void;
  stop: () => Promise<void>;
  /** Starts again at the same port after `stop`. */
  start: () => Promise<void>;
};

type Line = { delay: number; bytesPerSecond: number };

const wait = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds));

const half =
  (how: Half): Pour =>
  async (response, bytes) => {
    const chunks: Buffer[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
      if (how === 'cut') response.destroy();
    });
  };

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

/** A built site on a port of its own, that can be stopped, slowed, and made to answer wrongly. */
export const serveStatic = async ({
  root = 'dist',
  base = '/',
  port = 0,
}: {
  root?: string;
  base?: string;
  port?: number;
} = {}): Promise<StaticServer> => {
  const altered = new Map<string, Alteration>();
  const asked: string[] = [];
  const parts: (string | undefined)[] = [];
  const line: Line = { delay: 0, bytesPerSecond: Number.POSITIVE_INFINITY };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathnameOf(request);
    asked.push(path);
    parts.push(request.headers.range);
    const usual = answerOf({ root, base }, path);
    const given = (await altered.get(path)?.(usual)) ?? usual;
    const { length } = typeof given === 'string' ? usual.body : given.body;
    await wait(line.delay + (length / line.bytesPerSecond) * 1000);
    if (given === 'whole') delete request.headers.range;
    if (given === 'cut' || given === 'hang') send({ root, base }, request, response, usual, half(given));
    else send({ root, base }, request, response, given === 'whole' ? usual : given);
  };

  let server: Server;
  let at = port;
  const start = async (): Promise<void> => {
    server = createServer((request, response) => {
      answer(request, response).catch(() => response.destroy());
    });
    at = await listen(server, at);
  };
  await start();
  return {
    url: `http://127.0.0.1:${at}${base}`,
    asked,
    parts,
    alter: (path, alteration) => {
      if (alteration === undefined) altered.delete(base + path);
      else altered.set(base + path, alteration);
    },
    slow: ({ delay = 0, bytesPerSecond = Number.POSITIVE_INFINITY }) =>
      void Object.assign(line, { delay, bytesPerSecond }),
    stop: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(() => done());
      }),
    start,
  };
};

/** An answer with another body. */
export const withBody =
  (body: string | Buffer): Alteration =>
  answer => ({ ...answer, body: Buffer.from(body) });

/** An answer as a broken host gives it. */
export const withStatus =
  (status: number): Alteration =>
  answer => ({ ...answer, status, body: Buffer.from('') });
