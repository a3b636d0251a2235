// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Address } from '../domain/permalink.ts';
import { languageOf } from '../i18n/languages.ts';

/** Scripts that need no help: they are on every phone, or on every phone that is sold with them (record 0019). */
const AT_HAND = ['Latn', 'Cyrl', 'Hans'];
/** Where the languages stand in a row, each in its own script. */
const LISTS: readonly Address['page'][] = ['start', 'settings', 'code'];

const bring = async (base: string, lang: string, names: boolean): Promise<void> => {
  const { bringLetters, bringNames } = await import('./letters.ts');
  await Promise.all([bringLetters(base, lang), names ? bringNames(base) : undefined]);
};

/**
 * Sees to it that what is read can be read: letters that the device lacks come from the site. Only readers of scripts
 * that may be missing fetch the part that looks for them.
 */
export const showLetters = (base: string, lang: string, page?: Address['page']): void => {
  const rare = !AT_HAND.includes(languageOf(lang)?.script ?? 'Latn');
  const names = page !== undefined && LISTS.includes(page);
  if (rare || names) void bring(base, lang, names).catch(() => undefined);
};
