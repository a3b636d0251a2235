// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineConfig } from 'vitest/config';

/** Budgets are judged on the built site, so they run after the build and apart from the unit tests. */
export default defineConfig({
  test: { root: process.cwd(), include: ['tests/budget/**/*.test.ts'], testTimeout: 120_000 },
});
