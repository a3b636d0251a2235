// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold, slugOf } from '../../domain/fold.ts';
import { isRealDay } from '../parse/cells.ts';
import type { Table } from '../read/csv.ts';
import { type BodyRow, isTownHall, type Mails, mailsOf, placeOf, townRows } from './body-row.ts';
import { capOf, known, siteOf } from './contact-cells.ts';
import { type Cells, type Draft, type ImportContext, type Imported, isWanted, sourceCells } from './draft.ts';
import { recase, recaseAddress } from './recase.ts';
import { doubt, left, note, type Remark } from './remark.ts';

const doubtsOf = (row: BodyRow, mails: Mails): Remark[] => {
  const { cell, town } = row;
  const name = cell('Denominazione_ente');
  const remarks: Remark[] = [];
  if (!fold(name).includes(fold(town.name)))
    remarks.push(doubt('bodyNameElsewhere', placeOf(row, 'denominazione_ente'), { name, town: town.name }));
  if (mails.personal > 0) remarks.push(doubt('personalEmail', placeOf(row, 'mail1')));
  const site = known(cell('Sito_istituzionale'));
  if (site !== '' && siteOf(site) === undefined)
    remarks.push(doubt('badSite', placeOf(row, 'sito_istituzionale'), { value: site }));
  return remarks;
};

const draftOf = (row: BodyRow, mails: Mails, context: ImportContext): Draft => {
  const { cell, town, place } = row;
  const address = recaseAddress(known(cell('Indirizzo')));
  const cap = capOf(cell('CAP'));
  const site = siteOf(cell('Sito_istituzionale'));
  const updated = cell('Data_aggiornamento').slice(0, 10);
  const cells: Cells = {
    nome: recase(cell('Denominazione_ente'), town.name),
    tipo: 'municipality',
    istat: town.istat,
    serve: town.istat,
    ...(address !== '' && { indirizzo: address }),
    ...(cap !== undefined && { cap }),
    ...(mails.email !== undefined && { email: mails.email }),
    ...(mails.pec !== undefined && { pec: mails.pec }),
    ...(site !== undefined && { sito: site }),
    codice_esterno: `IPA:${cell('Codice_IPA').toLowerCase()}`,
    ...sourceCells(context),
    ...(isRealDay(updated) && { data_fonte: updated }),
    fiducia: address === '' ? 'low' : cap === undefined ? 'medium' : 'high',
  };
  const { file, line } = place;
  return {
    region: slugOf(town.region),
    place: { file, line },
    cells: { id: `comune-${town.istat}`, ...cells },
  };
};

const missingTowns = (file: string, taken: ReadonlySet<string>, context: ImportContext): Remark[] => {
  const wanted = [...context.places.byIstat.values()].filter(({ region }) =>
    isWanted(slugOf(region), context),
  );
  const missing = wanted.filter(({ istat }) => !taken.has(istat)).map(({ name }) => name);
  return missing.length === 0
    ? []
    : [note('missingTowns', { file }, { count: missing.length, names: missing })];
};

/** One town hall for each of our municipalities, from the index of public bodies. */
export const importBodies = (table: Table, context: ImportContext): Imported => {
  const drafts: Draft[] = [];
  const remarks: Remark[] = [];
  const lineOf = new Map<string, number>();
  for (const row of townRows(table, context)) {
    const params = { name: row.cell('Denominazione_ente'), town: row.town.name };
    const line = lineOf.get(row.town.istat);
    if (!isTownHall(row)) remarks.push(left('notTownHall', placeOf(row, 'denominazione_ente'), params));
    else if (line !== undefined)
      remarks.push(left('repeatedRow', placeOf(row), { value: params.name, line }));
    else if (/^(s|1|true)/i.test(row.cell('Ente_in_liquidazione')))
      remarks.push(left('bodyEnding', placeOf(row), params));
    else {
      const mails = mailsOf(row);
      lineOf.set(row.town.istat, row.place.line);
      remarks.push(...doubtsOf(row, mails));
      drafts.push(draftOf(row, mails, context));
    }
  }
  return { drafts, remarks: [...remarks, ...missingTowns(table.file, new Set(lineOf.keys()), context)] };
};
