// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../../src/domain/municipality.ts';
import type { Dice } from './dice.ts';
import type { Draft } from './draft.ts';
import { AREA_CODES, STREET_TYPES, STREETS } from './words.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Office hours as they vary from desk to desk: mornings, some with one or two afternoons. */
const officeHours = (dice: Dice): string => {
  const opens = dice.pick([480, 510, 510, 540, 540, 540, 570, 600]);
  const morning = `${clock(opens)}-${clock(opens + dice.pick([150, 180, 180, 210, 240, 240, 270]))}`;
  const days = dice.pick([
    'Mo-Fr',
    'Mo-Fr',
    'Mo-Fr',
    'Mo,We,Fr',
    'Tu,Th',
    'Mo-Sa',
    'We',
    'Tu',
    'Mo,Th',
    'Th',
  ]);
  if (dice.chance(0.55)) return `${days} ${morning}`;
  const back = dice.pick([900, 930, 960, 990]);
  const afternoon = `${clock(back)}-${clock(back + dice.pick([90, 120, 120, 150, 180]))}`;
  return `${days} ${morning}, ${dice.pick(['Tu,Th', 'Tu', 'Mo,We', 'Th', 'We'])} ${afternoon}`;
};

const REMARKS = [
  'Suonare al citofono',
  'Nei mesi estivi aperto solo la mattina',
  'Si riceve anche senza appuntamento',
  'Ingresso dal cortile',
  'Chiedere in portineria',
];

const areaCode = ({ istat }: Municipality): string =>
  AREA_CODES[Number(istat.slice(0, 3)) % AREA_CODES.length] as string;
const phone = (dice: Dice, town: Municipality): string =>
  `${areaCode(town)} ${String(dice.between(0, 999999)).padStart(6, '0')}`;

/** What most desks say of themselves, whatever their kind. */
export const usualContact = (dice: Dice, town: Municipality): Partial<Draft> => ({
  operator: dice.maybe(0.3, () =>
    dice.pick([`Comune di ${town.name}`, 'Il Sicomoro soc. coop.', 'Caritas diocesana', 'ASL']),
  ),
  address: dice.maybe(0.9, () => `${dice.pick(STREET_TYPES)} ${dice.pick(STREETS)} ${dice.between(1, 140)}`),
  door: dice.maybe(0.08, () => dice.pick(['piano terra', '1° piano', '2° piano, stanza 12', 'scala B'])),
  cap: dice.maybe(0.7, () => town.cap ?? '85100'),
  phones: dice.maybe(0.85, () =>
    dice.chance(0.2) ? [phone(dice, town), phone(dice, town)] : [phone(dice, town)],
  ),
  languages: dice.maybe(0.3, () => dice.some(['it', 'en', 'fr', 'ar', 'sq', 'ro'], 0.4)),
  booking: dice.maybe(0.4, () => [dice.pick(['none', 'phone', 'desk', 'email'] as const)]),
  audience: dice.maybe(0.2, () =>
    dice.some(['everyone', 'families', 'women', 'minors', 'asylum_seekers'], 0.3),
  ),
  access: dice.maybe(0.2, () => dice.some(['step_free', 'lift', 'waiting_room', 'near_bus'], 0.4)),
  notes: dice.maybe(0.15, () => [dice.pick(['call_first', 'hours_uncertain', 'ask_town_hall'] as const)]),
  text: dice.maybe(
    0.08,
    () => `${dice.pick(REMARKS)} ${dice.pick(['al', 'vicino al'])} n. ${dice.between(1, 90)}`,
  ),
});

/** Hours of a desk that has office hours at all. */
export const usualHours = (dice: Dice): string | undefined => dice.maybe(0.65, () => officeHours(dice));

/** Who says so, and for two desks in three the day somebody called. */
export const usualProvenance = (dice: Dice, town: Municipality, source: string): Draft['provenance'] => ({
  sources: [source],
  date: dice.pick(['2026-03-15', '2026-05', '2025-09-01', '2026-01-20']),
  confidence: dice.pick(['high', 'high', 'medium'] as const),
  ...(dice.chance(0.65) && {
    verifiedOn: `2026-${two(dice.between(1, 10))}-${two(dice.between(1, 28))}`,
    verifiedBy: dice.pick([`Comune di ${town.name}`, 'ANCI', 'sportello PUA']),
    verifiedHow: dice.pick(['phone', 'phone', 'visit', 'email'] as const),
  }),
});
