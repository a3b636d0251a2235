// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { BASILICATA, CODES, EVENTS, NATIONAL, PUGLIA, TOWNS } from './base-rows.ts';
import { TestFolder } from './test-folder.ts';

/** The day every test of the pipeline is on. */
export const TODAY = '2026-11-21';

const realList = (name: string): string =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

const PROGRAMME = `id: inclusion-first
name: Inclusion First
title: Inclusion First, piano di integrazione
regions: [basilicata]
deskTowns: ['076048', '076063']
from: 2023
to: 2027
fund: FAMI
partners: [ANCI Basilicata]
actions:
  - id: desks
    title: Sportelli
    needs: [desk]
    offers: [orientation]
sources: [anci-2026]
`;

const GUIDE = `id: residence-permit
need: papers
steps:
  - id: kit
    offer: postal_kit
    bring: [passport, photo]
  - id: office
    kind: permit_office
sources: [anci-2026]
checkedOn: '2026-11-01'
`;

/** A small data folder without a single fault, to break one thing at a time. */
export const dataFolder = (): TestFolder =>
  new TestFolder(
    {
      'municipalities.csv': TOWNS,
      'municipality-names.csv': [{ istat: '076048', nome: 'Melphi' }],
      'sources.csv': [
        {
          id: 'anci-2026',
          ente: 'ANCI Basilicata',
          titolo: 'Mappa degli sportelli',
          url: 'https://anci.esempio.it/mappa',
          data: '2026-05',
          licenza: '',
          licenza_stato: 'none',
        },
        {
          id: 'registro-2025',
          ente: 'Ministero',
          titolo: 'Registro',
          licenza: 'CC BY 4.0',
          licenza_stato: 'stated',
        },
      ],
      'codes.csv': CODES,
      'cap.csv': [{ provincia: 'PZ', da: '85010', a: '85199', fonte: 'registro-2025' }],
      'services/basilicata.csv': BASILICATA,
      'services/puglia.csv': PUGLIA,
      'services/national.csv': NATIONAL,
      'events/basilicata.csv': EVENTS,
    },
    {
      'kinds.csv': realList('kinds.csv'),
      'needs.csv': realList('needs.csv'),
      'programmes/inclusion-first.yaml': PROGRAMME,
      'guides/residence-permit.yaml': GUIDE,
      'README.md': '# Dati di prova\n',
    },
  );
