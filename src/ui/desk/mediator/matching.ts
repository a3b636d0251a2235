// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../../domain/atlas.ts';
import { isCode, mendCode } from '../../../domain/code.ts';
import type { Service } from '../../../domain/service.ts';

const FEWEST_DIGITS = 4;

/** What a mediator may type instead of words: the short code of a service, or a part of its number. */
export const byCodeOrPhone = (typed: string, { services }: Atlas): Service[] | undefined => {
  const code = mendCode(typed);
  if (isCode(code)) {
    const found = [...services.values()].filter(service => service.code === code);
    if (found.length > 0) return found;
  }
  const digits = typed.replace(/[\s./-]/g, '');
  if (!/^\+?\d+$/.test(digits) || digits.length < FEWEST_DIGITS) return undefined;
  const found = [...services.values()].filter(({ phones = [] }) =>
    phones.some(phone => phone.replace(/\D/g, '').includes(digits.replace(/\D/g, ''))),
  );
  return found;
};
