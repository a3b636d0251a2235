// SPDX-License-Identifier: AGPL-3.0-or-later

const digitsOf = (display: string): string => display.replace(/[^\d+]/g, '');

/** Numbers that only work as they are dialled in Italy: 112, 1522, 116117, 800…, 803… */
export const isDomesticOnly = (display: string): boolean => {
  const digits = digitsOf(display);
  return /^(1\d{2,4}|11[67]\d{3}|80[03]\d{3}(\d{3})?|84[0-8]\d{6}|892\d{3})$/.test(digits);
};

/** What follows `tel:` — E.164 for ordinary numbers, the bare digits for short and toll-free ones. */
export const dialString = (display: string): string => {
  const digits = digitsOf(display);
  if (digits.startsWith('+') || isDomesticOnly(display)) return digits;
  return `+39${digits}`;
};
