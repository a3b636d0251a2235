// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STREETS_FOLDER } from '../../src/domain/streets.ts';
import { pathOfProgram } from '../run/requirements.ts';
import { streetMap } from '../support/street-map.ts';

// Started as root, nginx would answer as somebody who may not read root's temporary folder.
const user = process.getuid?.() === 0 ? 'user root;' : '';

/** A bare nginx around a site's own file. */
const around = (root: string, site: string): string => `
${user} daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${root}/t; proxy_temp_path ${root}/t; fastcgi_temp_path ${root}/t; uwsgi_temp_path ${root}/t; scgi_temp_path ${root}/t;
  include ${site};
}`;

/** Replaced exactly once: what the build writes must have the line that a publisher is told to change. */
const once = (text: string, from: RegExp, to: string): string => {
  const found = text.match(new RegExp(from, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`${from} is ${found} times in the file for nginx.`);
  return text.replace(from, to);
};

const isUp = (url: string): Promise<boolean> =>
  fetch(url)
    .then(({ ok }) => ok)
    .catch(() => false);

/** A street map as a publisher adds one, in the copy. */
export const STREETS = `${STREETS_FOLDER}prova.0123456789.pmtiles`;

/** A copy of the built site behind nginx, with the file the build writes for it: only port and folder are changed. */
export const serveWithNginx = async (port: number): Promise<{ url: string; stop: () => void }> => {
  const root = mkdtempSync(join(tmpdir(), 'approdo-nginx-'));
  mkdirSync(join(root, 't'));
  cpSync('dist', join(root, 'site'), { recursive: true });
  mkdirSync(join(root, 'site', STREETS_FOLDER), { recursive: true });
  writeFileSync(join(root, 'site', STREETS), streetMap());
  const written = readFileSync('dist/_hosts/nginx.conf', 'utf8');
  const here = once(written, /listen 80;/, `listen 127.0.0.1:${port};`);
  writeFileSync(join(root, 'site.conf'), once(here, /root \S+;/, `root ${root}/site;`));
  writeFileSync(join(root, 'nginx.conf'), around(root, join(root, 'site.conf')));
  const server = spawn(pathOfProgram('nginx'), [
    '-e',
    join(root, 'error.log'),
    '-c',
    join(root, 'nginx.conf'),
  ]);
  const url = `http://127.0.0.1:${port}`;
  for (let wait = 0; wait < 50 && !(await isUp(`${url}/`)); wait++)
    await new Promise(next => setTimeout(next, 100));
  return {
    url,
    stop: () => {
      server.once('exit', () => rmSync(root, { recursive: true, force: true }));
      server.kill();
    },
  };
};
