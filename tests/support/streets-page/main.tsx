// SPDX-License-Identifier: AGPL-3.0-or-later
import * as L from 'leaflet';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OnlinePictures, Scene, StreetsEntry } from '../../../src/domain/streets.ts';
import { useLanguage } from '../../../src/i18n/i18n.ts';
import { PARTS } from '../../../src/i18n/sections.ts';
import { readWordsFrom } from '../../../src/i18n/word-source.ts';
import { StreetsPanel } from '../../../src/ui/map/streets/StreetsPanel.tsx';
import { useStreets } from '../../../src/ui/map/streets/use-streets.ts';

/** What the index of the map says, as far as streets go. */
type Index = { streets?: Record<string, StreetsEntry>; online?: OnlinePictures };

const REGION = 'basilicata';
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? 'it';

/** A bare Leaflet map over which streets come, and the panel that brings them. */
const StreetsPage = ({ index }: { index: Index }) => {
  const place = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<Scene | undefined>(undefined);
  const entry = index.streets?.[REGION];
  useEffect(() => {
    const map = L.map(place.current as HTMLDivElement, {
      preferCanvas: true,
      attributionControl: false,
      zoomControl: false,
      fadeAnimation: false,
      zoomAnimation: false,
    }).setView([40.64, 15.805], Number(asked.get('zoom') ?? 15));
    Object.assign(globalThis, { leafletMap: map });
    // What lies under the streets must go on answering to the finger.
    L.rectangle([
      [40.5, 15.6],
      [40.8, 16],
    ])
      .on('click', () => document.documentElement.setAttribute('data-pressed', ''))
      .addTo(map);
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    import('../../../src/map/streets/scene.ts').then(({ streetsScene }) =>
      setScene(streetsScene(map, { base: '/', region: REGION, entry, pictures: index.online, dark, lang })),
    );
  }, []);
  const streets = useStreets({ base: '/', region: REGION, entry, pictures: index.online, scene });
  return (
    <main>
      <h1>Mappa</h1>
      <div id="map" dir="ltr" ref={place} />
      <StreetsPanel streets={streets} />
      <p id="credits">{streets.credits}</p>
    </main>
  );
};

const start = async (): Promise<void> => {
  readWordsFrom(async (of, section) => {
    const { file, part } = PARTS[section] ?? { file: section, part: undefined };
    const words = await (await fetch(`/locales/${of}/${file}.json`)).json();
    return part === undefined ? words : words[part];
  });
  await useLanguage(lang, ['map']);
  const index: Index = await (await fetch('/data/map/index.json')).json();
  const { forgetStreets } = await import('../../../src/map/streets/forget.ts');
  Object.assign(globalThis, { forgetStreets });
  render(<StreetsPage index={index} />, document.getElementById('app') as HTMLElement);
};

void start();
