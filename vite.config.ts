// SPDX-License-Identifier: AGPL-3.0-or-later
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Where the site lives on its host: `/` or `/sub/path/`. */
const base = process.env.APPRODO_BASE ?? '/';

export default defineConfig({
  base,
  plugins: [preact({ devToolsEnabled: false })],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/budget/**', 'tests/all/**', 'node_modules/**'],
    // The reference parser of opening hours reads the device's zone; ours must not.
    env: { TZ: 'Europe/Rome' },
    testTimeout: 60_000,
  },
});
