// SPDX-License-Identifier: AGPL-3.0-or-later
import { text, useLanguage } from '../i18n/i18n.ts';

/**
 * In place of the app in somebody's frame, on hosts that cannot say so themselves: a reader could be led to press what
 * they do not see. The way to the app is left.
 */
export const refuseFrame = async (root: HTMLElement, lang: string): Promise<void> => {
  root.replaceChildren();
  await useLanguage(lang, ['map']);
  const link = document.createElement('a');
  Object.assign(link, { href: location.href, target: '_blank', rel: 'noopener', className: 'btn pri' });
  link.textContent = text('map.openApp');
  root.append(link);
};
