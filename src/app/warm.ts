// SPDX-License-Identifier: AGPL-3.0-or-later

import { loadSections } from '../i18n/i18n.ts';
import type { Section } from '../i18n/sections.ts';
import { SCREENS } from '../ui/screens.ts';
import { wear } from './wear.ts';

const NEXT = ['find', 'service'] as const;

/** Safari has no idle time to give. */
const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 5000 });
  else setTimeout(task, 1000);
};

const bring = async (page: (typeof NEXT)[number], lang: string): Promise<void> => {
  const { load, sections = [] as readonly Section[], sheets } = SCREENS[page] ?? {};
  await Promise.all([load?.(), wear(sheets), loadSections(lang, sections)]);
};

/**
 * Has the screens that are opened most at hand before they are asked for. Only when the worker keeps them on the
 * phone: on somebody's prepaid line nothing is fetched on a guess.
 */
export const warmUp = (lang: string): void => {
  if (navigator.serviceWorker?.controller == null) return;
  const [first, ...rest] = NEXT;
  const step = (page: (typeof NEXT)[number] | undefined): void => {
    if (page === undefined) return;
    whenIdle(
      () =>
        void bring(page, lang).then(
          () => step(rest.shift()),
          () => undefined,
        ),
    );
  };
  step(first);
};
