// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Address } from '../domain/permalink.ts';
import { lettersMayLack } from '../i18n/languages.ts';

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
  const names = page !== undefined && LISTS.includes(page);
  if (lettersMayLack(lang) || names) void bring(base, lang, names).catch(() => undefined);
};
