// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { cellText } from '../parse/sheet.ts';
import type { Row, Table } from '../read/csv.ts';
import { known } from './contact-cells.ts';
import type { DeskRow } from './desk-cells.ts';
import type { DeskHeadings } from './desk-headings.ts';
import { type ImportContext, plain } from './draft.ts';
import { left, leftForTown, type Remark } from './remark.ts';
import { provinceNamed, townNamed } from './town.ts';

/** A mediator's sheet with its headings understood. */
export type Sheet = { table: Table; headings: DeskHeadings; context: ImportContext };

/** One line of the sheet, its cells by meaning. */
export const deskRow = ({ table: { file, columns }, headings }: Sheet, { line, cells }: Row): DeskRow => {
  const place = { file, line, columns, cells };
  const texts: DeskRow['texts'] = field => {
    // Line breaks separate numbers and slots, so they stay until each reader has seen them.
    const written = (headings.columns.get(field) ?? []).map(heading => cellText(place, heading));
    return written
      .map(text => text.split('\n').map(plain).join('\n').trim())
      .filter(text => known(text) !== '');
  };
  return {
    texts,
    text: field => texts(field)[0] ?? '',
    place: field => ({
      file,
      line,
      column: field === undefined ? undefined : headings.columns.get(field)?.[0],
    }),
  };
};

/** The town by code, or by name with its province; «Melfi (PZ)» holds both. */
export const townOf = (row: DeskRow, { places }: ImportContext): Municipality | Remark => {
  const [, written = '', sign = ''] =
    /^(?:comune di\s+)?(.*?)\s*(?:\(([a-z]{2})\))?$/i.exec(row.text('comune')) ?? [];
  const istat = row.text('istat');
  const byCode = istat === '' ? undefined : places.byIstat.get(istat.padStart(6, '0'));
  if (istat !== '' && byCode === undefined) return left('unknownIstat', row.place('istat'), { value: istat });
  if (byCode !== undefined && (written === '' || fold(written) === fold(byCode.name))) return byCode;
  if (byCode !== undefined)
    return left('istatElsewhere', row.place('comune'), { value: written, istat, town: byCode.name });
  if (written === '') return left('noTown', row.place('comune'));
  const province = provinceNamed(row.text('provincia') || sign, places);
  const found = townNamed({ name: written, province }, places);
  if (!('town' in found)) return leftForTown(row.place('comune'), written, found);
  const { town } = found;
  if (province === undefined || province === town.province) return town;
  return left('provinceElsewhere', row.place('provincia'), {
    value: province,
    town: town.name,
    province: town.province,
  });
};
