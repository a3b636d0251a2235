// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/domain/manifest.ts';
import { pathOfProgram } from '../run/requirements.ts';

const PORT = 4180;
const base = `http://127.0.0.1:${PORT}`;

// Started as root, nginx would answer as somebody who may not read root's temporary folder.
const user = process.getuid?.() === 0 ? 'user root;' : '';

const config = (root: string): string => `
${user} daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${root}/t; proxy_temp_path ${root}/t; fastcgi_temp_path ${root}/t; uwsgi_temp_path ${root}/t; scgi_temp_path ${root}/t;
  server { listen 127.0.0.1:${PORT}; root ${root}/site; }
}`;

const isUp = async (): Promise<boolean> =>
  fetch(base)
    .then(({ ok }) => ok)
    .catch(() => false);

let stop = () => {};

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'approdo-nginx-'));
  mkdirSync(join(root, 't'));
  cpSync('dist', join(root, 'site'), { recursive: true });
  writeFileSync(join(root, 'nginx.conf'), config(root));
  const server = spawn(pathOfProgram('nginx'), [
    '-e',
    join(root, 'error.log'),
    '-c',
    join(root, 'nginx.conf'),
  ]);
  stop = () => void server.kill();
  for (let wait = 0; wait < 50 && !(await isUp()); wait++) await new Promise(next => setTimeout(next, 100));
});
afterAll(() => stop());

describe('the built site behind nginx', () => {
  it('serves the page and every pack as the manifest promises', async () => {
    const page = await fetch(`${base}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const manifest = manifestSchema.parse(await (await fetch(`${base}/data/manifest.json`)).json());
    for (const { packs } of manifest.regions)
      for (const { path, sha256, bytes } of packs) {
        const body = new Uint8Array(await (await fetch(`${base}/data/${path}`)).arrayBuffer());
        expect(body.length).toBe(bytes);
        expect(createHash('sha256').update(body).digest('base64url')).toBe(sha256);
      }
  });
});
