// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TextKey, text } from '../../i18n/i18n.ts';

/** Words about a row of the data, by its id: undefined when nobody has written them in this language. */
export const maybeText = (
  section: 'sos' | 'programmes' | 'guides' | 'guideNames',
  key: string,
): string | undefined => {
  const words = text(`${section}.${key}` as TextKey);
  // A missing sentence comes back as its own key.
  return words === key ? undefined : words;
};
