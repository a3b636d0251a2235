// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type { Manifest } from '../../domain/manifest.ts';
import type { Region } from '../../domain/pack.ts';
import type { Failure } from '../../store/published.ts';

export type Problem = { why: Failure } | { why: 'stopped'; reason: string };
export type Published = { manifest?: Manifest; region?: Region; problem?: Problem };

// Reading and checking packs is half of the script: it comes while the first screen is already there.
const store = () => import('../../store/published.ts');

const HOME = 'basilicata';
const chosenIn = (address: string): string => new URL(address).searchParams.get('region') ?? HOME;

/** The manifest and the region named in the address; choosing another one rewrites the address. */
export const useRegion = (base: string): Published & { chosen: string; choose: (id: string) => void } => {
  const [chosen, setChosen] = useState(() => chosenIn(location.href));
  const [published, setPublished] = useState<Published>({});

  useEffect(() => {
    const load = async () => {
      const loaded = await (await store()).loadManifest(base);
      if (!loaded.ok) return setPublished({ problem: loaded });
      const { stop } = loaded.value;
      if (stop !== undefined) return setPublished({ problem: { why: 'stopped', reason: stop.reason } });
      setPublished({ manifest: loaded.value });
    };
    load().catch(() => setPublished({ problem: { why: 'unreachable' } }));
  }, [base]);

  const { manifest } = published;
  useEffect(() => {
    const entry = manifest?.regions.find(({ id }) => id === chosen) ?? manifest?.regions[0];
    if (manifest === undefined || entry === undefined) return;
    let wanted = true;
    const load = async () => {
      const loaded = await (await store()).loadRegion(base, entry);
      if (wanted) setPublished({ manifest, ...(loaded.ok ? { region: loaded.value } : { problem: loaded }) });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [base, manifest, chosen]);

  const choose = (id: string): void => {
    history.replaceState(null, '', `?region=${id}`);
    setPublished(manifest === undefined ? {} : { manifest });
    setChosen(id);
  };
  return { ...published, chosen, choose };
};
