// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capOf, looksPersonal, siteOf } from '../../../src/pipeline/import/contact-cells.ts';
import { italianLanguages } from '../../../src/pipeline/import/italian-languages.ts';
import { italianPhones } from '../../../src/pipeline/import/italian-phones.ts';

const CLEAR_PHONES = [
  ['0971 415826/0971 415827', ['0971 415826', '0971 415827']],
  ['tel. 0971 415826', ['0971 415826']],
  ['0971/415826', ['0971 415826']],
  ['(0971) 415826 - fax 0971 415828', ['0971 415826']],
  ['Numero verde 800 290 290; 1522', ['800 290 290', '1522']],
] as const;

const DOUBTFUL_PHONES = [
  '0971 415826/827',
  '0971 415826/118',
  '0971 415826 int. 3',
  '971415826',
  '0971 415826 - 27',
  'non ha',
];

describe('phones as people write them', () => {
  it.each(CLEAR_PHONES)('«%s» is %j', (written, numbers) => {
    expect(italianPhones(written)).toMatchObject({ fixed: numbers, mobile: [], doubtful: [] });
  });

  it.each(DOUBTFUL_PHONES)('«%s» is not guessed', written => {
    expect(italianPhones(written)).toEqual({ fixed: [], mobile: [], doubtful: [written], fax: 0 });
  });

  it('keep mobiles apart from the numbers of the office', () => {
    expect(italianPhones('0971 415826 / 347 1234567')).toMatchObject({
      fixed: ['0971 415826'],
      mobile: ['347 123 4567'],
    });
  });

  it('never stop the import', () => {
    fc.assert(fc.property(fc.string(), text => void italianPhones(text)));
  });
});

describe('languages by their Italian names', () => {
  it('become codes, in the order of the cell', () => {
    expect(italianLanguages('arabo, francese e inglese').codes).toEqual(['ar', 'fr', 'en']);
    expect(italianLanguages('Bangla / urdu - LIS').codes).toEqual(['bn', 'ur', 'ise']);
    expect(italianLanguages('it en ar').codes).toEqual(['it', 'en', 'ar']);
  });

  it('are told when nobody knows them, and «sì» is not Sinhala', () => {
    expect(italianLanguages('arabo, elfico')).toEqual({ codes: ['ar'], unknown: ['elfico'] });
    expect(italianLanguages('sì')).toEqual({ codes: [], unknown: ['sì'] });
    expect(italianLanguages('inglese (solo lunedì)').codes).toEqual([]);
  });
});

describe('other contacts', () => {
  it("tell an office's mailbox from a person's", () => {
    expect(looksPersonal('mario.rossi@comune.melfi.pz.it')).toBe(true);
    expect(looksPersonal('m_rossi@example.it')).toBe(true);
    expect(looksPersonal('servizi.sociali@comune.melfi.pz.it')).toBe(false);
    expect(looksPersonal('comune.melfi@cert.example.it')).toBe(false);
    expect(looksPersonal('protocollo@example.it')).toBe(false);
  });

  it('get the scheme a site lacks, and the zeros a spreadsheet ate', () => {
    expect(siteOf('www.comune.example.it/')).toBe('https://www.comune.example.it/');
    expect(siteOf('http://comune.example.it')).toBe('http://comune.example.it');
    expect(siteOf('non so')).toBeUndefined();
    expect(capOf('184')).toBe('00184');
    expect(capOf('Non Disponibile')).toBeUndefined();
    expect(capOf('')).toBeUndefined();
  });
});
