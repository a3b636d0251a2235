// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/domain/search/search.ts';
import { realAtlas } from '../find/atlases.ts';
import { indexFor, labelledWords } from './loaded.ts';

const real = realAtlas();

/** Words as somebody who heard them types them on a phone, by the language of the reader and the need they mean. */
const HEARD: Record<'it' | 'en' | 'fr' | 'ar', Record<string, string>> = {
  it: {
    papers:
      'kestura | questora | kuestura | cuestora | prefetura | permeso | permisso di sogiorno | kodice fiscale',
    italian: 'korso italiano | cpia skola',
    health: 'dotore | ospitale | tesera sanitaria | vacino',
    work: 'lavuro | cerco lavorro',
    money: 'patronatto | dissocupazione',
    legal: 'avocatto',
  },
  en: {
    papers: 'permit renewel | resident permit apointment | asilum | pasport | sitizenship | tax cod',
    health: 'hospitl | docter apointment | medecine | farmacy',
    italian: 'itelian class | learn italiano',
    work: 'wrok | jobs near me | kontract',
    housing: 'room for rnt | apartament',
    legal: 'laywer | lawer free',
    school: 'skool for kids',
    money: 'unemploiment',
    essentials: 'cloths | shawer',
    interpreter: 'translater',
  },
  fr: {
    papers:
      'renouvlé permi de sejour | carte didentité | passport perdu | demande dasile | natiolité | titre sejour',
    health: 'medcin | opital | je sui malade | farmacie',
    italian: 'aprendre litalien | cour ditalien',
    work: 'je cherche travaille | boulo',
    housing: 'louer chambr | lojement | apartement',
    legal: 'avoca',
    money: 'alocation | chomaj',
    interpreter: 'traducteure',
  },
  ar: {
    papers:
      'bita9a | wathiqa | watha2iq | bita9at howiya | tasrih i9ama | tajdid l i9ama | jawaz safar | talab loujou2 | chahadat milad | jinsia | kestura',
    health: 'tabib asnan | mostachfa | bita9a si7iya | maridh | saydaliya | 3iyada',
    work: 'khidma | 3a9d 3amal | choghl',
    housing: 'ghorfa | sakan | ijar',
    italian: 'dawra logha | doros',
    school: 'madrasa | rawda | tasjil madrasa',
    legal: 'mou7ami | mohami',
    interpreter: 'tarjama | moutarjim',
    money: 'mosa3ada malia | darayib',
    desk: 'mousa3ada | ma3lomat',
    essentials: 'malabis | ta3am',
  },
};

const rows = Object.entries(HEARD).flatMap(([lang, needs]) =>
  Object.entries(needs).flatMap(([need, typed]) =>
    typed.split(' | ').map(one => [lang, one, need] as [string, string, string]),
  ),
);

const indexes = new Map(Object.keys(HEARD).map(lang => [lang, indexFor([lang, 'it'], real, labelledWords)]));

describe('a word typed as it is heard', () => {
  test.each(rows)('by a reader of %s: %j is about %s', (lang, typed, need) => {
    const { needs, alarm } = search(indexes.get(lang) as never, typed);
    expect(needs.slice(0, 3)).toContain(need);
    expect(alarm).toBe(false);
  });
});
