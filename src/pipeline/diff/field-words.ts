// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/data-changelog.json' with { type: 'json' };
import { put } from '../fill.ts';
import type { FieldChange } from './compare.ts';
import { dayWords, type Names, valueWords } from './value-words.ts';

const { parts, shown, other } = words;

/** A check is told in one breath, not field by field. */
const CHECK_FIELDS = new Set(['verifiedOn', 'verifiedBy', 'verifiedHow']);

export const isCheck = (fields: readonly FieldChange[]): boolean =>
  fields.some(({ field, after }) => field === 'verifiedOn' && after !== undefined);
export const onlyCheck = (fields: readonly FieldChange[]): boolean =>
  isCheck(fields) && fields.every(({ field }) => CHECK_FIELDS.has(field));
/** The build gives a new row its printed code by itself: nothing anybody changed. */
export const onlyCode = (fields: readonly FieldChange[]): boolean =>
  fields.every(({ field, before }) => field === 'code' && before === undefined);

/** "il 2 ottobre 2026 per telefono" */
export const checkWords = (day: string, how: string | undefined): string => {
  const on = put(parts.dayOnly, { day: dayWords(day) });
  return how === undefined ? on : `${on} ${words.how[how as keyof typeof words.how] ?? how}`;
};

const fieldWords = ({ field, before, after }: FieldChange, names: Names): string => {
  const label = shown[field as keyof typeof shown];
  if (label === undefined) return other[field as keyof typeof other] ?? other.else;
  if (before === undefined) return put(parts.value, { label, value: valueWords(field, after, names) });
  if (after === undefined) return put(parts.value, { label, value: valueWords(field, before, names) });
  const sides = { before: valueWords(field, before, names), after: valueWords(field, after, names) };
  return put(parts.fromTo, { label, ...sides });
};

/** "cambia: telefono da «…» a «…», orari; si aggiunge: lingue; controllato il …" */
export const changesWords = (fields: readonly FieldChange[], names: Names): string => {
  const told = isCheck(fields) ? fields.filter(({ field }) => !CHECK_FIELDS.has(field)) : fields;
  const say = (template: string, some: FieldChange[]): string[] => {
    const items = [...new Set(some.map(change => fieldWords(change, names)))].join(', ');
    return some.length === 0 ? [] : [put(template, { items })];
  };
  const check = fields.find(({ field }) => field === 'verifiedOn')?.after;
  return [
    ...say(
      parts.changes,
      told.filter(({ before, after }) => before !== undefined && after !== undefined),
    ),
    ...say(
      parts.adds,
      told.filter(({ before }) => before === undefined),
    ),
    ...say(
      parts.drops,
      told.filter(({ after }) => after === undefined),
    ),
    ...(typeof check === 'string' ? [put(parts.checkedOn, { day: dayWords(check) })] : []),
  ].join('; ');
};
