// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type Disk, memoryDisk } from '../../src/store/disk.ts';
import { mirrorOf } from '../../src/store/mirror.ts';
import { NOW } from './phone.ts';

const setting = (value: string) => ({ table: 'settings', put: { key: 'lang', value } }) as const;
const GONE = { table: 'settings', remove: 'lang' } as const;

/** A disk whose answers to a read arrive when they are let go. */
const slowDisk = (): { disk: Disk; letGo: () => void } => {
  const disk = memoryDisk();
  let letGo = (): void => undefined;
  const held = new Promise<void>(done => {
    letGo = done;
  });
  const read: Disk['read'] = async table => {
    const rows = await disk.read(table);
    await held;
    return rows;
  };
  return { disk: { ...disk, read }, letGo };
};

describe('a table that is read from a slow disk', () => {
  it.each([
    ['written meanwhile', [], [setting('fr')], 'fr'],
    ['removed meanwhile', [setting('fr')], [GONE], undefined],
    ['written and changed meanwhile', [], [setting('fr'), setting('ar')], 'ar'],
  ])('does not undo what was %s', async (_, before, meanwhile, after) => {
    const { disk, letGo } = slowDisk();
    const mirror = mirrorOf(disk, () => NOW);
    mirror.change(before);
    await mirror.flush();
    const reading = mirror.read(['settings']);
    for (const change of meanwhile) {
      mirror.change([change]);
      await mirror.flush();
    }
    letGo();
    await reading;
    expect(mirror.tables.settings.get('lang')?.value).toBe(after);
  });

  it('does not undo what waited when it was asked and was written before it answered', async () => {
    const { disk, letGo } = slowDisk();
    const mirror = mirrorOf(disk, () => NOW);
    mirror.change([setting('fr')]);
    const reading = mirror.read(['settings']);
    await mirror.flush();
    letGo();
    await reading;
    expect(mirror.tables.settings.get('lang')?.value).toBe('fr');
  });

  it('brings nothing back that was cleared meanwhile', async () => {
    const { disk, letGo } = slowDisk();
    const mirror = mirrorOf(disk, () => NOW);
    const reading = mirror.read(['settings']);
    mirror.change([setting('fr')]);
    mirror.clear();
    letGo();
    await reading;
    expect(mirror.tables.settings.size).toBe(0);
  });
});
