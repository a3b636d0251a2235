// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { loadScreen } from '../../src/app/load-screen.ts';

const saved = (lang: string) => ({ address: { page: 'saved', lang } as const, query: '' });

describe('a screen that is loaded', () => {
  it('speaks the language of its address', async () => {
    const { lang, missed } = await loadScreen(saved('ar'), 'it');
    expect([lang, missed]).toEqual(['ar', undefined]);
  });

  it('speaks Italian when its language does not come, and says which one is missing', async () => {
    const { lang, missed } = await loadScreen(saved('xx'), 'xx');
    expect([lang, missed]).toEqual(['it', 'xx']);
  });
});
