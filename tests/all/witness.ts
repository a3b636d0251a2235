// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Alteration, StaticServer } from '../support/static-server.ts';

const KEY = 'witness';

const SCRIPT = `{
  const note = words => {
    const noted = JSON.parse(sessionStorage.getItem('${KEY}') ?? '[]');
    sessionStorage.setItem('${KEY}', JSON.stringify([...noted, words]));
  };
  addEventListener('securitypolicyviolation', event =>
    note('Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI));
  addEventListener('error', event => note(String(event.message)));
  addEventListener('unhandledrejection', event => note(String(event.reason)));
  for (const name of ['error', 'warn']) {
    const say = console[name];
    console[name] = (...words) => { note(words.join(' ')); say(...words); };
  }
}`;

const edited =
  (from: RegExp, to: string): Alteration =>
  answer => {
    const text = answer.body.toString();
    if (!from.test(text)) throw new Error(`Nothing like ${from} in what is served.`);
    return { ...answer, body: Buffer.from(text.replace(from, to)) };
  };

/**
 * Puts a script of the site's own first in the pages, the one kept for later among them, that notes what the
 * browser complains of. The policy stays as it is; the worker keeps the script, so that it hears without a
 * network too.
 */
export const placeWitness = (site: StaticServer, paths: readonly string[]): void => {
  const script: Alteration = answer => ({
    ...answer,
    status: 200,
    type: 'text/javascript; charset=utf-8',
    body: Buffer.from(SCRIPT),
  });
  site.alter('witness.js', script);
  site.alter('sw.js', edited(/\[(?=\{url:[`"']shell\.html)/, '[{url:"witness.js",revision:"1"},'));
  for (const path of [...paths, 'shell.html'])
    site.alter(path, edited(/(<meta http-equiv=.*\n)/, '$1<script src="/witness.js"></script>\n'));
};

/** An expression for what was noted in this tab since it was opened. */
export const NOTED = `JSON.parse(sessionStorage.getItem('${KEY}') ?? '[]')`;
