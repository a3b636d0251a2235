// SPDX-License-Identifier: AGPL-3.0-or-later

/** The first and the last byte that are asked for. */
export type Range = { first: number; last: number };

/** What a Range header asks of so many bytes: a part, all of them, or something that is not there. */
export const rangeOf = (header: string | undefined, size: number): Range | 'all' | 'nowhere' => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  // Several parts at once, other units, nonsense: a host may answer these with everything.
  if (from === '' && to === '') return 'all';
  if (from === '') return to === '0' ? 'nowhere' : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const range = { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
  if (to !== '' && Number(to) < range.first) return 'all';
  return range.first < size ? range : 'nowhere';
};
