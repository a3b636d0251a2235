// SPDX-License-Identifier: AGPL-3.0-or-later
import { preview } from 'vite';

/** The built site on a port of its own, for browsers that Playwright does not drive. */
export const serveSite = async (port: number): Promise<{ url: string; stop: () => Promise<void> }> => {
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true }, logLevel: 'warn' });
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
};
