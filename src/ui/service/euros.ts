// SPDX-License-Identifier: AGPL-3.0-or-later
import { spoken } from '../../i18n/i18n.ts';

/** A sum of money as the reader's language writes it, with the digits of the form it will be compared with. */
export const euros = (amount: number): string =>
  new Intl.NumberFormat(`${spoken()}-u-nu-latn`, {
    style: 'currency',
    currency: 'EUR',
    // By itself Ukrainian says EUR, in letters of another script.
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
    useGrouping: 'always' as unknown as boolean,
  }).format(amount);
