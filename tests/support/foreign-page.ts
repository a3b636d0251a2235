// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ForeignPage = { url: string; stop: () => Promise<void> };

type Page = {
  /** What stands in the body. */
  body: string;
  /** The site whose script and frame the page lets in; none lets in nothing. */
  allows?: { script?: string; frame?: string };
  /** The page's own style sheet: the policy lets it in, and no other style. */
  style?: string;
};

/** A policy as strict as a town hall's can be: no style of its own making, nothing but what is named. */
const policyOf = ({ script, frame }: NonNullable<Page['allows']>): string =>
  [
    "default-src 'none'",
    `script-src ${script ?? "'none'"}`,
    `frame-src ${frame ?? "'none'"}`,
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Somebody else's page, on a port of its own. */
export const servePage = async ({ body, allows = {}, style = '' }: Page): Promise<ForeignPage> => {
  const html = `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Comune di Prova</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>Comune di Prova</h1>${body}<p><a href="#end">La fine</a></p></main></body></html>`;
  const server = createServer(({ url }, response) => {
    if (url === '/style.css') return response.writeHead(200, { 'content-type': 'text/css' }).end(style);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyOf(allows),
    });
    response.end(html);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  // Another name than the site's: to a browser these are two sites, not two ports of one.
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const stop = (): Promise<void> =>
    new Promise(done => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { url, stop };
};
