// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';

/** Places of the made-up quarter, longitude first, and the token each is painted with. */
export const PAINTED: [what: string, at: [lon: number, lat: number], token: string][] = [
  ['a lake', [15.7945, 40.6325], 'map-sea'],
  ['a park', [15.8095, 40.6425], 't-care'],
  ['open land', [15.8, 40.635], 'map-land'],
];

/** The colour of the streets at a place, and the one a token stands for; nothing where no streets are drawn. */
export const colourAt = (page: Page, at: [number, number], token: string) =>
  page.evaluate(
    async ([[lon, lat], name]) => {
      const { leafletMap: map } = globalThis as unknown as { leafletMap: import('leaflet').Map };
      map.setView([lat, lon], map.getZoom(), { animate: false });
      await new Promise(done => setTimeout(done, 100));
      const around = map.getContainer().getBoundingClientRect();
      const point = map.latLngToContainerPoint([lat, lon]);
      const [x, y] = [around.x + point.x, around.y + point.y];
      const drawn = [...document.querySelectorAll<HTMLCanvasElement>('.leaflet-streets-pane canvas')].find(
        canvas => {
          const box = canvas.getBoundingClientRect();
          return box.left <= x && x < box.right && box.top <= y && y < box.bottom;
        },
      );
      const said = (data: Uint8ClampedArray | undefined) => [...(data ?? [])].join(',');
      const scratch = document.createElement('canvas').getContext('2d');
      if (scratch === null) throw new Error('This browser has no canvas.');
      scratch.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
      scratch.fillRect(0, 0, 1, 1);
      const meant = said(scratch.getImageData(0, 0, 1, 1).data);
      if (drawn === undefined) return { seen: undefined, meant };
      const box = drawn.getBoundingClientRect();
      const scale = drawn.width / box.width;
      const [px, py] = [(x - box.left) * scale, (y - box.top) * scale];
      return { seen: said(drawn.getContext('2d')?.getImageData(px, py, 1, 1).data), meant };
    },
    [at, token] as const,
  );

/** Waits until every kind of thing is painted as it should be. */
export const expectStreets = async (page: Page): Promise<void> => {
  for (const [what, at, token] of PAINTED)
    await expect
      .poll(
        async () => {
          const { seen, meant } = await colourAt(page, at, token);
          return seen === meant ? what : `${what}: ${seen} for ${meant}`;
        },
        { timeout: 10_000 },
      )
      .toBe(what);
};

/** Sets the zoom of the map, and says which it took. */
export const zoomTo = (page: Page, zoom: number): Promise<number> =>
  page.evaluate(wanted => {
    const { leafletMap: map } = globalThis as unknown as { leafletMap: import('leaflet').Map };
    return map.setZoom(wanted, { animate: false }).getZoom();
  }, zoom);

export const expectNoStreets = (page: Page): Promise<void> =>
  expect(page.locator('.leaflet-streets-pane canvas, .leaflet-streets-pane img')).toHaveCount(0);

/** Everything a page keeps of streets: files of its own and caches. */
export const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const paths: string[] = [...(await globalThis.caches.keys())];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        paths.push(`${path}${name}`);
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${path}${name}/`);
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return paths;
  });
