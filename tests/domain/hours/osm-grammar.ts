// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { MONTHS, WEEKDAYS } from '../../../src/domain/hours/tokens.ts';
import { STOPS } from './rules-of.ts';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const commas = (parts: string[]): string => parts.join(',');

const weekday = fc.constantFrom(...WEEKDAYS);
const month = fc.constantFrom(...MONTHS);
const quarter = (from: number, to: number) =>
  fc.integer({ min: from * 4, max: to * 4 }).map(value => value * 15);

// Minutes between 02:01 and 02:59 are left to the named strings: one night a year they do not exist.
const safe = (minute: number): boolean => minute % 1440 <= 120 || minute % 1440 >= 180;
const officeSpan = fc
  .tuple(quarter(7, 12), quarter(1, 9))
  .map(([from, long]) => [from, from + long] as const);
const nightSpan = fc
  .tuple(quarter(17, 23), quarter(7, 13))
  .map(([from, long]) => [from, from + long] as const);
const anySpan = fc.tuple(quarter(0, 23), quarter(1, 24)).map(([from, long]) => [from, from + long] as const);
const span = fc
  .oneof(
    { weight: 6, arbitrary: officeSpan },
    { weight: 2, arbitrary: nightSpan },
    { weight: 1, arbitrary: anySpan },
  )
  .filter(([from, to]) => safe(from) && safe(to) && (to - from) % 1440 !== 0)
  .chain(([from, to]) =>
    fc.boolean().map(beyond => `${clock(from)}-${clock(to > 1440 && !beyond ? to - 1440 : to)}`),
  );
const times = fc.array(span, { minLength: 1, maxLength: 3 }).map(commas);

const nth = fc.oneof(
  fc.constantFrom(
    '[1]',
    '[2]',
    '[3]',
    '[4]',
    '[5]',
    '[-1]',
    '[-2]',
    '[1,3]',
    '[2,4]',
    '[1-2]',
    '[1,-1]',
    '[2-4]',
  ),
);
const dayPart = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(weekday, weekday).map(days => days.join('-')) },
  { weight: 4, arbitrary: weekday },
  { weight: 2, arbitrary: fc.tuple(weekday, nth).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.constant('PH') },
);
const days = fc.array(dayPart, { minLength: 1, maxLength: 3 }).map(commas);

// Days stop at the 27th in February: the library drops every range that ends on its last day (named strings).
const dayOf = (name: string, from = 1) =>
  fc.integer({ min: from, max: Math.min(LENGTHS[MONTHS.indexOf(name)] as number, name === 'Feb' ? 27 : 31) });
const monthDay = month.chain(name => dayOf(name).map(day => ({ name, day })));
const inMonth = monthDay.chain(({ name, day }) =>
  dayOf(name, day).map(to => `${name} ${two(day)}-${two(to)}`),
);
const order = ({ name, day }: { name: string; day: number }): number => MONTHS.indexOf(name) * 31 + day;
const across = fc
  .tuple(monthDay, monthDay)
  .filter(([a, b]) => a.name !== b.name && Math.abs(order(a) - order(b)) > 5)
  .map(([a, b]) => `${a.name} ${two(a.day)}-${b.name} ${two(b.day)}`);
const yearly = fc.oneof(
  month,
  fc.tuple(month, month).map(months => months.join('-')),
  monthDay.map(({ name, day }) => `${name} ${two(day)}`),
  inMonth,
  across,
);
const year = fc.constantFrom('2026', '2027');
const yeared = fc.oneof(
  fc.tuple(year, monthDay).map(([y, { name, day }]) => `${y} ${name} ${two(day)}`),
  fc.tuple(year, inMonth).map(parts => parts.join(' ')),
  fc.tuple(monthDay, monthDay).map(([a, b]) => `2026 ${a.name} ${two(a.day)}-2027 ${b.name} ${two(b.day)}`),
  fc
    .tuple(monthDay, monthDay)
    .filter(([a, b]) => order(a) < order(b))
    .map(([a, b]) => `2026 ${a.name} ${two(a.day)}-2026 ${b.name} ${two(b.day)}`),
);
// The library, and so we, do not take "2026 Aug 09:00-12:00" (no days), "2026 Jan 17-Jun 23" (one year) and
// "Oct Mo[1,3]" (several weeks right after one month).
const taken = (osm: string): boolean =>
  !/^20\d\d \w{3} \d\d-[A-Z]/.test(osm) &&
  !/^(20\S+ )?[A-Z][a-z]{2} [A-Z][a-z]\[(?!-?\d\])/.test(osm) &&
  !/\d.*,[A-Z][a-z]{2} [A-Z][a-z]\[/.test(osm);
const dates = fc.oneof(
  { weight: 4, arbitrary: fc.array(yearly, { minLength: 1, maxLength: 2 }).map(commas) },
  { weight: 3, arbitrary: fc.array(yeared, { minLength: 1, maxLength: 2 }).map(commas) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('2026', '2027', '2026-2027', '2026,2027'), yearly)
      .map(parts => parts.join(' ')),
  },
  { weight: 1, arbitrary: year },
);

const dated = dates.filter(taken).map(osm => (/^20\d\d [A-Z][a-z]{2}$/.test(osm) ? `${osm} Mo-Su` : osm));

const note = fc
  .subarray(
    [
      ...Object.keys(STOPS)
        .slice(0, 1)
        .map(stop => `@${stop}`),
      '+ar',
      '+fr',
      '#permit_renewal',
    ],
    { minLength: 1 },
  )
  .map(words => ` "${words.join(' ')}"`);
const selector = fc.oneof(
  { weight: 6, arbitrary: days },
  {
    weight: 2,
    arbitrary: fc
      .tuple(dates, days)
      .map(parts => parts.join(' '))
      .filter(taken),
  },
  { weight: 2, arbitrary: dated },
);
const orNone = (tail: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: tail });
const opening = fc
  .tuple(selector, times, orNone(fc.oneof(note, fc.constant(' unknown'))))
  .map(([s, t, n]) => `${s} ${t}${n}`);
const closing = fc.tuple(selector, orNone(times)).map(([s, t]) => `${s}${t && ` ${t}`} off`);
const later = fc.oneof(
  { weight: 3, arbitrary: opening.map(rule => `; ${rule}`) },
  { weight: 3, arbitrary: opening.map(rule => `, ${rule}`) },
  { weight: 2, arbitrary: closing.map(rule => `; ${rule}`) },
  { weight: 1, arbitrary: fc.tuple(selector).map(([s]) => `; ${s} unknown`) },
);

/** Strings of the grammar `compileHours` takes, of up to five rules. */
export const osmString: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: opening }, { weight: 1, arbitrary: times }),
    fc.array(later, { maxLength: 4 }),
  )
  .map(([first, rest]) => first + rest.join(''));

const SCRAPS = (
  'Mo Tu Sa Su PH SH Jan Feb Aug Dec 2026 2027 09:00 9:00 12:00 26:00 02:00 - , ; [1] [-1] [1,3] off open unknown closed ' +
  '24/7 "+ar" "x" 10 31 28 29 1 0 : + / || ( ) week easter lun . 09:00-12:00 Mo-Fr Aug'
).split(' ');
const damage = fc.tuple(fc.nat(), fc.constantFrom('drop', 'add', 'swap'), fc.constantFrom(...SCRAPS));

const damaged = (osm: string, [at, how, scrap]: [number, string, string]): string => {
  const words = osm.split(/(?<=[ ,;[\]-])|(?=[ ,;[\]-])/);
  const place = at % (words.length + 1);
  words.splice(
    place,
    how === 'add' ? 0 : 1,
    ...(how === 'drop' ? [] : [how === 'add' ? ` ${scrap} ` : scrap]),
  );
  return words.join('').replace(/ +/g, ' ').trim();
};

/** A string of the grammar after an accident or two. */
export const mutatedString: fc.Arbitrary<string> = fc
  .tuple(osmString, fc.array(damage, { minLength: 1, maxLength: 2 }))
  .map(([osm, damages]) => damages.reduce(damaged, osm));
