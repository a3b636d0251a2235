// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold.ts';
import { recase, recaseAddress } from '../../../src/pipeline/import/recase.ts';

const ADDRESSES = [
  ['VIA ADDA N. 2', 'Via Adda 2'],
  ['VIA ADDA N.RO 2', 'Via Adda 2'],
  ["VIA G. D'ANNUNZIO, 12", "Via G. D'Annunzio, 12"],
  ["VIA DELL'UNITA' D'ITALIA 3", "Via dell'Unità d'Italia 3"],
  ['VIA I MAGGIO11', 'Via I Maggio 11'],
  ['VIA P.LACAVA 2', 'Via P. Lacava 2'],
  ['VIA E. LIBERA 3', 'Via E. Libera 3'],
  ['CORSO VITTORIO EMANUELE II 9', 'Corso Vittorio Emanuele II 9'],
  ['VIA PAPA GIOVANNI XXIII N. 7', 'Via Papa Giovanni XXIII 7'],
  ['P.ZZA XXV APRILE', 'P.zza XXV Aprile'],
  ['VIA ALLENDE S.N.C.', 'Via Allende snc'],
  ['VIA PASTORE N.C.', 'Via Pastore'],
  ['VIA PONCHIELLI 18 BIS', 'Via Ponchielli 18 bis'],
  ['C/DA VERNETA', 'C/da Verneta'],
  ['VIALE DE GASPERI', 'Viale De Gasperi'],
  ["VIA CA' FOSCARI", "Via Ca' Foscari"],
  ['Via C. Gex, 3', 'Via C. Gex, 3'],
] as const;

const NAMES = [
  ['C.T.P. DISTRETTO 38', 'C.T.P. Distretto 38'],
  ['CPIA1 BA "ALFA BETA"', 'CPIA1 BA "Alfa Beta"'],
  ['SAN PROVA- I.T.E. "ALFA"', 'San Prova- I.T.E. "Alfa"'],
  ['CPIA C/O I.C. ALFA', 'CPIA c/o I.C. Alfa'],
  ['SEDE DI SAN MICHELE SALENTINO', 'Sede di San Michele Salentino'],
  ["ISS 'E.ALFREDO'-PROVA (TO)", "ISS 'E.Alfredo'-Prova (TO)"],
] as const;

describe('capitals of the registers', () => {
  it.each(ADDRESSES)('the address %s is written %s', (shouted, written) => {
    expect(recaseAddress(shouted)).toBe(written);
  });

  it.each(NAMES)('the name %s is written %s', (shouted, written) => {
    expect(recase(shouted)).toBe(written);
  });

  it("spell a town's name as the town does", () => {
    expect(recase("CTP VILLAFRANCA D'ASTI", "Villafranca d'Asti")).toBe("CTP Villafranca d'Asti");
    expect(recase('LICEO CASTIGLIONE ASTI', 'Asti')).toBe('Liceo Castiglione Asti');
  });

  it('never lose or add a letter of a name', () => {
    const shouted = fc.stringMatching(/^[A-ZÀÈÌ'."\-/ 0-9]{0,40}$/);
    fc.assert(
      fc.property(shouted, text => {
        expect(fold(recase(text)).replaceAll(' ', '')).toBe(fold(text).replaceAll(' ', ''));
      }),
    );
  });
});
