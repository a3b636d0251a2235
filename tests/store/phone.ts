// SPDX-License-Identifier: AGPL-3.0-or-later
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Manifest } from '../../src/domain/manifest.ts';
import { type Build, MANIFEST } from '../../src/pipeline/build/packs.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { editionsIn } from './edition.ts';

/** What the network does with a path instead of answering it: a refusal, other bytes, or a whole answer. */
export type Mischief = 'down' | 'half' | 'never' | Uint8Array | Response;

export type Site = {
  /** Paths asked for since the last look, without the folder. */
  asked: () => string[];
  publish: (build: Build) => void;
  /** Changes what is published by hand. */
  files: Map<string, Uint8Array>;
  /** Meddles with the answers until it is called again without a rule. */
  meddle: (rule?: (path: string) => Mischief | undefined) => void;
};

const halfOf = (bytes: Uint8Array): ReadableStream<Uint8Array> => {
  let sent = false;
  return new ReadableStream({
    pull: controller => {
      if (sent) return controller.error(new TypeError('network error'));
      sent = true;
      controller.enqueue(bytes.slice(0, bytes.length / 2));
    },
  });
};

const untilAborted = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const leave = (): void => reject(new DOMException('aborted', 'AbortError'));
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave);
  });

/** A host with a data folder, put in the place of `fetch`. */
export const openSite = (folder = '/data/'): Site => {
  const files = new Map<string, Uint8Array>();
  let rule: ((path: string) => Mischief | undefined) | undefined;
  let seen: string[] = [];
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    const path = address.slice(folder.length);
    seen.push(path);
    const answer = rule?.(path) ?? (address.startsWith(folder) ? files.get(path) : undefined);
    if (answer === 'down') throw new TypeError('Failed to fetch');
    if (answer === 'never') return untilAborted(signal);
    if (answer === 'half') return new Response(halfOf(files.get(path) as Uint8Array));
    if (answer instanceof Response) return answer;
    if (answer === undefined) return new Response('', { status: 404 });
    return new Response(answer.slice(), { headers: { 'content-type': 'application/json' } });
  });
  return {
    files,
    publish: build => {
      files.clear();
      for (const [path, bytes] of build.files) files.set(path, bytes);
    },
    meddle: next => {
      rule = next;
    },
    asked: () => {
      const paths = seen;
      seen = [];
      return paths;
    },
  };
};

/** A phone on which nothing was ever stored. */
export const freshPhone = (): IDBFactory => {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  return factory;
};

export const NOW = new Date('2026-11-20T09:00:00Z');

/** A page of the app being opened. */
export const openPage = (
  more: {
    base?: string;
    training?: boolean;
    guest?: boolean;
    now?: () => Date;
    manifest?: Promise<Response>;
  } = {},
): Promise<Store> => openStore({ base: '/', now: () => NOW, ...more });

/** The regions a store shows, each with the editions its rows bear. */
export const shown = (store: Store): Record<string, number[]> =>
  Object.fromEntries(
    store
      .state()
      .atlas.regions.filter(({ services }) => services.length > 0)
      .map(region => [region.id, editionsIn(region)]),
  );

export const statusOf = (store: Store, id: string) => store.state().regions.find(region => region.id === id);

export const manifestOf = (build: Build): Manifest =>
  JSON.parse(new TextDecoder().decode(build.files.get(MANIFEST)));

export const utf8 = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
