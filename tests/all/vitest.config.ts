// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineConfig } from 'vitest/config';

/** What needs programs beyond Node and a Chromium: run by `npm run test:all` alone, on the built site. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['tests/all/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
