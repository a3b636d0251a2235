// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Place } from '../fault.ts';
import { readHours } from '../parse/hours.ts';
import { Problem } from '../parse/problem.ts';
import { emailOf, looksCertified, looksPersonal, siteOf } from './contact-cells.ts';
import type { DeskField } from './desk-headings.ts';
import type { Cells } from './draft.ts';
import { italianHours } from './italian-hours.ts';
import { italianLanguages } from './italian-languages.ts';
import { italianPhones } from './italian-phones.ts';
import { doubt, type Remark, type RemarkCode } from './remark.ts';

/** One desk of the sheet: its cells by meaning, and where to point when one is in doubt. */
export type DeskRow = {
  /** The texts of a field, one for each column of that meaning that is filled in. */
  texts: (field: DeskField) => string[];
  text: (field: DeskField) => string;
  place: (field?: DeskField) => Place;
};

type Part = { cells: Cells; remarks: Remark[] };

const CONSENT = /^(s[iì]|consent|consenso( scritto)?|scritto)$/i;
const OFFICE = /^(office|ufficio|dell'ufficio)$/i;

const consentOf = (row: DeskRow): string | undefined => {
  const written = row.text('consenso');
  return OFFICE.test(written) ? 'office' : CONSENT.test(written) ? 'consent' : undefined;
};

/** A mobile without a written yes stays out, and out of the report too. */
const phonesPart = (row: DeskRow): Part => {
  const { fixed, mobile, doubtful, fax } = italianPhones(row.texts('telefono').join(';'));
  const consent = mobile.length > 0 ? consentOf(row) : undefined;
  const numbers = consent === undefined ? fixed : [...fixed, ...mobile];
  const place = row.place('telefono');
  const remarks = doubtful.map(value => doubt('doubtfulPhone', place, { value }));
  if (mobile.length > 0 && consent === undefined)
    remarks.push(doubt('mobileLeftOut', place, { count: mobile.length }));
  if (fax > 0) remarks.push(doubt('faxLeftOut', place));
  return {
    cells: {
      ...(numbers.length > 0 && { telefono: numbers.join(' | ') }),
      ...(consent !== undefined && { cellulare: consent }),
    },
    remarks,
  };
};

const mailsPart = (row: DeskRow): Part => {
  const cells: Cells = {};
  const remarks: Remark[] = [];
  for (const field of ['pec', 'email'] as const)
    for (const written of row
      .texts(field)
      .flatMap(text => text.split(/[;,|\s]+|\s+e\s+/))
      .filter(text => text !== '')) {
      const address = emailOf(written.replace(/^mailto:/i, ''));
      const kind = field === 'pec' || (address !== undefined && looksCertified(address)) ? 'pec' : 'email';
      if (address === undefined) remarks.push(doubt('badEmail', row.place(field), { value: written }));
      else if (looksPersonal(address)) remarks.push(doubt('personalEmail', row.place(field)));
      else if (cells[kind] === undefined) cells[kind] = address;
      else if (cells[kind] !== address)
        remarks.push(doubt('secondEmail', row.place(field), { value: address }));
    }
  return { cells, remarks };
};

const ourForm = (text: string): string | undefined =>
  /\b(Mo|Tu|We|Th|Fr|Sa|Su)\b/.test(text) && !(readHours(text) instanceof Problem) ? text : undefined;

/** One cell that is either understood whole or left empty with its text in the report. */
const whole = (
  row: DeskRow,
  field: 'orari' | 'sito',
  code: RemarkCode,
  read: (text: string) => string | undefined,
): Part => {
  const written = row.text(field);
  const value = written === '' ? undefined : read(written);
  const remarks =
    written !== '' && value === undefined ? [doubt(code, row.place(field), { value: written })] : [];
  return { cells: value === undefined ? {} : { [field]: value }, remarks };
};

const languagesPart = (row: DeskRow): Part => {
  const { codes, unknown } = italianLanguages(row.text('lingue'));
  const remarks = unknown.map(value => doubt('unknownLanguage', row.place('lingue'), { value }));
  return { cells: codes.length > 0 ? { lingue: codes.join(' ') } : {}, remarks };
};

/** How and when to reach a desk: only what the sheet says beyond doubt. */
export const reachCells = (row: DeskRow): Part => {
  const parts = [
    phonesPart(row),
    mailsPart(row),
    whole(row, 'sito', 'badSite', siteOf),
    whole(row, 'orari', 'doubtfulHours', text => ourForm(text) ?? italianHours(text)),
    languagesPart(row),
  ];
  return {
    cells: Object.assign({}, ...parts.map(({ cells }) => cells)),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
};
