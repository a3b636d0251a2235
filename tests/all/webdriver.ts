// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { pathOfProgram } from '../run/requirements.ts';

const PORT = 4183;
const DISPLAY = ':87';
const address = `http://127.0.0.1:${PORT}`;

const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const request = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = (await (await fetch(`${address}${path}`, request)).json()) as {
    value: { error?: string; message?: string };
  };
  if (answer.value?.error !== undefined) throw new Error(`${answer.value.error}: ${answer.value.message}`);
  return answer.value;
};

const isUp = (): Promise<boolean> =>
  fetch(`${address}/status`)
    .then(({ ok }) => ok)
    .catch(() => false);

export type Driver = {
  open: (url: string) => Promise<void>;
  run: <T>(script: string) => Promise<T>;
  stop: () => Promise<void>;
};

/** WebKitGTK through its own driver, on a screen of its own: the nearest thing to Safari on this kind of machine. */
export const startWebKit = async (): Promise<Driver> => {
  const screen: ChildProcess = spawn(pathOfProgram('Xvfb'), [DISPLAY, '-screen', '0', '1280x1024x24'], {
    stdio: 'ignore',
  });
  const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', GDK_BACKEND: 'x11' };
  const driver = spawn(pathOfProgram('WebKitGTK driver'), [`--port=${PORT}`], { env, stdio: 'ignore' });
  for (let wait = 0; wait < 100 && !(await isUp()); wait++) await new Promise(next => setTimeout(next, 100));
  const started = (await send('POST', '/session', { capabilities: { alwaysMatch: {} } })) as {
    sessionId: string;
  };
  const session = `/session/${started.sessionId}`;
  return {
    open: async url => void (await send('POST', `${session}/url`, { url })),
    run: async <T>(script: string) =>
      (await send('POST', `${session}/execute/sync`, { script, args: [] })) as T,
    stop: async () => {
      await send('DELETE', session).catch(() => undefined);
      driver.kill();
      screen.kill();
    },
  };
};
