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
  reload: () => Promise<void>;
  press: (path: string) => Promise<void>;
  type: (path: string, words: string) => Promise<void>;
  run: <T>(script: string) => Promise<T>;
  stop: () => Promise<void>;
};

const driverOf = (session: string): Omit<Driver, 'stop'> => {
  const element = async (path: string): Promise<string> => {
    const found = await send('POST', `${session}/element`, { using: 'xpath', value: path });
    return `${session}/element/${Object.values(found as Record<string, string>)[0]}`;
  };
  // What comes later, as much of a page does, is not there yet; what was drawn again is another element.
  const patiently = async (act: () => Promise<unknown>): Promise<void> => {
    for (let tries = 100; ; tries--)
      try {
        await act();
        return;
      } catch (error) {
        if (tries === 0 || !/^(no such element|stale element reference)/.test((error as Error).message))
          throw error;
        await new Promise(next => setTimeout(next, 100));
      }
  };
  return {
    open: async url => void (await send('POST', `${session}/url`, { url })),
    reload: async () => void (await send('POST', `${session}/refresh`, {})),
    press: path => patiently(async () => send('POST', `${await element(path)}/click`, {})),
    type: (path, words) =>
      patiently(async () => send('POST', `${await element(path)}/value`, { text: words })),
    run: async <T>(script: string) =>
      (await send('POST', `${session}/execute/sync`, { script, args: [] })) as T,
  };
};

/** WebKitGTK through its own driver, on a screen of its own: the nearest thing to Safari on this kind of machine. */
export const startDriver = async (language: string): Promise<Driver> => {
  const screen: ChildProcess = spawn(pathOfProgram('Xvfb'), [DISPLAY, '-screen', '0', '1280x1024x24'], {
    stdio: 'ignore',
  });
  const env = {
    ...process.env,
    DISPLAY,
    LANGUAGE: language,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    GDK_BACKEND: 'x11',
  };
  const driver = spawn(pathOfProgram('WebKitGTK driver'), [`--port=${PORT}`], { env, stdio: 'ignore' });
  for (let wait = 0; wait < 100 && !(await isUp()); wait++) await new Promise(next => setTimeout(next, 100));
  const started = (await send('POST', '/session', { capabilities: { alwaysMatch: {} } })) as {
    sessionId: string;
  };
  const session = `/session/${started.sessionId}`;
  return {
    ...driverOf(session),
    stop: async () => {
      await send('DELETE', session).catch(() => undefined);
      driver.kill();
      screen.kill();
    },
  };
};
