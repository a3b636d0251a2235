// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { STREETS_FOLDER, type StreetsEntry } from '../../../src/domain/streets.ts';
import { fakeCaches } from '../../support/fake-caches.ts';
import { type Disk, FakeDirectory, FakeFileSystemFileHandle } from '../../support/fake-files.ts';
import { fakeLocks } from '../../support/fake-locks.ts';
import { type Alteration, type StaticServer, serveStatic } from '../../support/static-server.ts';
import { streetMap } from '../../support/street-map.ts';

export const REGION = 'basilicata';
/** More than two pieces of a download. */
export const MAP = streetMap({ padding: 5_000_000 });

export type StreetSite = {
  server: StaticServer;
  /** Puts a file of streets on the site, as the index would name it. */
  publish: (file: string, bytes?: Buffer) => StreetsEntry;
  alter: (file: string, alteration: Alteration | undefined) => void;
  close: () => Promise<void>;
};

/** A host with streets on it. */
export const openStreetSite = async (): Promise<StreetSite> => {
  const root = mkdtempSync(join(tmpdir(), 'approdo-streets-'));
  mkdirSync(join(root, STREETS_FOLDER), { recursive: true });
  const server = await serveStatic({ root });
  return {
    server,
    publish: (file, bytes = MAP) => {
      writeFileSync(join(root, STREETS_FOLDER, file), bytes);
      return { file, bytes: bytes.length, maxZoom: 14, credits: 'OpenStreetMap' };
    },
    alter: (file, alteration) => server.alter(STREETS_FOLDER + file, alteration),
    close: async () => {
      await server.stop();
      rmSync(root, { recursive: true });
    },
  };
};

export type Phone = { disk: Disk; left: () => string[] };

/** A phone with files of its own, or with a cache alone, or with neither. */
export const usePhone = (keeps: 'files' | 'cache' | 'nothing'): Phone => {
  const disk: Disk = { quota: 100e6, tells: true };
  const root = new FakeDirectory(disk);
  const caches = fakeCaches();
  vi.stubGlobal('location', { href: 'https://approdo.example/it/map/' });
  vi.stubGlobal('FileSystemFileHandle', keeps === 'files' ? FakeFileSystemFileHandle : class {});
  vi.stubGlobal('caches', keeps === 'cache' ? caches : undefined);
  vi.stubGlobal('navigator', {
    locks: fakeLocks(),
    storage: {
      getDirectory: async () => root,
      estimate: async () => (disk.tells ? { quota: disk.quota, usage: root.used() } : {}),
    },
  });
  return { disk, left: () => [...root.tree(), ...caches.tree()] };
};
