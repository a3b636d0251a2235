// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { faultLine } from '../../../src/pipeline/fault.ts';
import { openFolder, strangers } from '../../../src/pipeline/read/folder.ts';
import { filesInMemory } from '../../support/memory-files.ts';

describe('a data folder', () => {
  test('knows every file by its name and place, and names the rest', () => {
    const known = [
      'README.md',
      'CHANGELOG.md',
      'municipalities.csv',
      'patches.csv',
      'services/molise.csv',
      'events/molise.csv',
      'guides/README.md',
      'guides/spid.yaml',
      'programmes/aipim.yaml',
      'training/sources.csv',
      'training/services/molise.csv',
    ];
    const strange = [
      '.DS_Store',
      'guides/spid.yml',
      'guides/spid.csv',
      'programmes/aipim/aipim.yaml',
      'servizi/molise.csv',
      'training/training/sources.csv.bak',
      'training/molise.csv',
    ];
    const files = filesInMemory(Object.fromEntries([...known, ...strange].map(name => [name, 'x'])));
    expect(strangers('dati', files).map(({ place }) => place.file)).toEqual(
      [...strange].sort().map(name => `dati/${name}`),
    );
  });

  test('lists only the files a reader opens, in order', () => {
    const files = filesInMemory({
      'services/b.csv': '',
      'services/a.csv': '',
      'services/README.md': '',
      'services/a.txt': '',
    });
    expect(openFolder('dati', files).list('services')).toEqual(['services/a.csv', 'services/b.csv']);
  });

  test('tells of a file the disk does not give, and goes on', () => {
    const broken = {
      ...filesInMemory({ 'sources.csv': 'id\nx\n', 'cap.csv': 'da\n1\n' }),
      bytes: (name: string) => {
        if (name === 'sources.csv') throw Object.assign(new Error('no'), { code: 'EACCES' });
        return new TextEncoder().encode('da\n1\n');
      },
    };
    const folder = openFolder('dati', broken);
    expect(folder.table('sources.csv')).toBeUndefined();
    expect(folder.table('cap.csv')?.rows).toEqual([{ line: 2, cells: ['1'] }]);
    expect(folder.faults.map(faultLine)).toEqual(['dati/sources.csv: Il file non si legge (EACCES).']);
  });
});
