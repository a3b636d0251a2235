// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Browser } from '@playwright/test';
import { openPhone, photograph, settle } from './camera.ts';
import { SHOTS, type Shot } from './screens.ts';

/** What one picture may weigh. */
export const MOST_BYTES = 150_000;

const WIDE = { width: 1280, height: 800 };
const PICTURES = {
  narrow: { names: { home: 'home', results: 'find', service: 'service' }, scale: 2 },
  wide: { names: { home: 'home', results: 'find' }, scale: 1, look: WIDE },
};

/** The pictures a phone shows before it installs the app, named as the web app manifest expects them. */
export const installPictures = async (
  browser: Browser,
  site: string,
  at: Date,
): Promise<{ name: string; picture: Buffer }[]> => {
  const taken: { name: string; picture: Buffer }[] = [];
  for (const [form, { names, scale, ...more }] of Object.entries(PICTURES)) {
    const page = await openPhone(browser, at, scale);
    await settle(page, site);
    for (const [screen, name] of Object.entries(names)) {
      const shot = SHOTS.find(one => one.name === screen) as Shot;
      const look = 'look' in more ? more.look : {};
      taken.push({ name: `${form}-${name}`, picture: await photograph(page, site, { ...shot, ...look }) });
    }
    await page.context().close();
  }
  return taken;
};
