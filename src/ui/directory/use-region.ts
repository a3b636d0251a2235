// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type { Manifest } from '../../domain/manifest.ts';
import type { Region } from '../../domain/pack.ts';
import type { Failure } from '../../store/published.ts';

export type Problem = { why: Failure } | { why: 'stopped'; reason: string };
export type Published = { manifest?: Manifest; region?: Region; problem?: Problem };

// Reading and checking packs is half of the script: it comes while the first screen is already there.
const store = () => import('../../store/published.ts');

const chosenIn = (address: string): string => new URL(address).searchParams.get('region') ?? '';

/** The region the reader chose, else the publisher's own, else any there is. */
const entryOf = ({ regions, home }: Manifest, chosen: string) =>
  regions.find(({ id }) => id === chosen) ?? regions.find(({ id }) => id === home) ?? regions[0];

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
    if (manifest === undefined) return;
    const entry = entryOf(manifest, chosen);
    if (entry === undefined) return;
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
  const entry = manifest === undefined ? undefined : entryOf(manifest, chosen);
  return { ...published, chosen: entry?.id ?? chosen, choose };
};
