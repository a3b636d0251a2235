// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Manifest, PackEntry } from '../domain/manifest.ts';
import { type Loaded, loadManifest, loadPack } from './published.ts';

/** What this page has learnt from the network since it was opened. */
export type Session = {
  /** Ends what is under way: what comes later must change nothing any more. */
  signal: () => AbortSignal;
  end: () => void;
  /** Asks the network for the table of contents. */
  fetchManifest: (at: Date) => Promise<Loaded<Manifest>>;
  /** True when the network answered with one a short while before `at`. */
  askedLately: (at: Date) => boolean;
  /** What it answered led nowhere: ask again before the next download. */
  doubt: () => void;
  /** A pack's text, from the network at most once while it waits to be kept. */
  pack: (pack: PackEntry, onBytes?: (done: number) => void) => Promise<Loaded<string>>;
  forget: (packs: readonly PackEntry[]) => void;
};

const LATELY_MS = 5 * 60_000;
const broken = { ok: false, why: 'broken' } as const;

/** Downloads from the data folder at `base`; real and made-up data never pass for each other. `asked` answers the first question for the table of contents. */
export const openSession = (base: string, training: boolean, asked?: Promise<Response>): Session => {
  let first = asked;
  let controller = new AbortController();
  let answered = Number.NEGATIVE_INFINITY;
  const texts = new Map<string, string>();
  const doubt = (): void => {
    answered = Number.NEGATIVE_INFINITY;
  };

  return {
    doubt,
    signal: () => controller.signal,
    askedLately: at => Math.abs(at.getTime() - answered) < LATELY_MS,
    end: () => {
      controller.abort();
      controller = new AbortController();
      doubt();
      texts.clear();
    },
    fetchManifest: async at => {
      const { signal } = controller;
      const coming = loadManifest(base, { cache: 'no-cache', signal, answer: first });
      first = undefined;
      const read = await coming;
      if (read.ok && (read.value.training === true) !== training) return broken;
      if (read.ok && !signal.aborted) answered = at.getTime();
      return read;
    },
    pack: async (pack, onBytes) => {
      const { signal } = controller;
      const known = texts.get(pack.sha256);
      if (known !== undefined) onBytes?.(pack.bytes);
      if (known !== undefined) return { ok: true, value: known };
      const read = await loadPack(base, pack, { signal, onBytes });
      if (read.ok && !signal.aborted) texts.set(pack.sha256, read.value);
      return read;
    },
    forget: packs => {
      for (const { sha256 } of packs) texts.delete(sha256);
    },
  };
};
