// SPDX-License-Identifier: AGPL-3.0-or-later
import { slugOf } from '../../../src/domain/fold.ts';
import type { Municipality } from '../../../src/domain/municipality.ts';
import type { Kind, Need } from '../../../src/domain/vocabulary.ts';
import { Dice } from './dice.ts';
import type { Draft } from './draft.ts';
import { ODDITIES } from './oddities.ts';
import { OFFICES, type Office } from './offices.ts';
import type { SyntheticRegion } from './towns.ts';
import { usualContact, usualHours, usualProvenance } from './usual.ts';

/** One service in seven is strange in one way; the ways take turns, so a few hundred services show them all. */
const ODD_EVERY = 7;

const SHARES = OFFICES.reduce((sum, { share }) => sum + share, 0);

const anyOffice = (dice: Dice): Office => {
  let rest = dice.roll() * SHARES;
  for (const office of OFFICES) {
    rest -= office.share;
    if (rest < 0) return office;
  }
  return OFFICES[0] as Office;
};

/** Protection from violence: a number, never a place. */
const protectedFacts = (town: Municipality): Partial<Draft> => ({
  istat: undefined,
  address: undefined,
  door: undefined,
  cap: undefined,
  phones: ['1522'],
  serves: [town.province],
});

const dropEmpty = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Draft;

const usual = (office: Office, town: Municipality, id: string, needs: Need[], dice: Dice): Draft => {
  const { email, ...facts } = office.facts?.(dice, town) ?? {};
  return {
    id,
    kind: office.kind,
    needs,
    name: office.name(dice, town),
    status: 'current',
    istat: town.istat,
    ...usualContact(dice, town),
    email: email ?? dice.maybe(0.4, () => `${office.slug}.${slugOf(town.name)}@esempio.it`),
    hours:
      office.hours === undefined
        ? usualHours(dice)
        : dice.maybe(0.6, () => dice.pick(office.hours as string[])),
    ...facts,
    provenance: usualProvenance(dice, town, office.source),
    ...(office.kind === 'women_safety' && protectedFacts(town)),
  };
};

const isProtected = ({ offers }: Draft): boolean => offers?.includes('violence_help') === true;

/** `count` services of one region, as officers would type them; the first of each town is its town hall. */
export const draftsOf = (
  { towns }: SyntheticRegion,
  count: number,
  seed: number,
  needsOf: ReadonlyMap<Kind, Need[]>,
): Draft[] => {
  const dice = new Dice(seed);
  const used = new Map<string, number>();
  const drafts: Draft[] = [];
  for (let index = 0; index < count; index++) {
    const office = index < towns.length ? (OFFICES[0] as Office) : anyOffice(dice);
    const town = index < towns.length ? (towns[index] as Municipality) : dice.pick(towns);
    const stem = slugOf(`${town.province} ${office.slug} ${town.name}`);
    const times = (used.get(stem) ?? 0) + 1;
    used.set(stem, times);
    const id = times === 1 ? stem : `${stem}-${times}`;
    const draft = usual(office, town, id, needsOf.get(office.kind) ?? ['desk'], dice);
    const odd = index % ODD_EVERY === 3 && !isProtected(draft);
    const oddity = odd ? ODDITIES[Math.floor(index / ODD_EVERY) % ODDITIES.length] : undefined;
    const earlier = drafts.find(({ status }) => status === 'current')?.id ?? '';
    drafts.push(dropEmpty({ ...draft, ...oddity?.(draft, { dice, town, towns, earlier }) }));
  }
  return drafts;
};
