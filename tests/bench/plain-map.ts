// SPDX-License-Identifier: AGPL-3.0-or-later
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Point } from '../../src/domain/text.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';

type Plain = { name: string; body: string; files: Record<string, string> };

const LEAFLET = 'node_modules/leaflet/dist';
const CLUSTER = 'node_modules/leaflet.markercluster/dist';
const TOPOJSON = 'node_modules/topojson-client/dist';

const page = (head: string, script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A plain map</title><link rel="stylesheet" href="leaflet.css">${head}
<style>html,body,#map{height:100%;margin:0}</style></head>
<body><div id="map"></div><script src="leaflet.js"></script>${script}</body></html>`;

const FIT = 'map.fitBounds(L.latLngBounds(points.map(({ lat, lon }) => [lat, lon])), { padding: [20, 20] });';

/** The ground from the drawing the app has, on Leaflet's own canvas. */
const GROUND = `for (const name of ['land', 'towns'])
  L.geoJSON(topojson.feature(topology, topology.objects[name]), { interactive: false }).addTo(map);`;

/** Ten lines of somebody who knows the libraries: the same ground, every door a marker, put together by the usual one. */
const clusters: Plain = {
  name: 'clusters',
  body: page(
    '<link rel="stylesheet" href="MarkerCluster.css"><link rel="stylesheet" href="MarkerCluster.Default.css">',
    `<script src="topojson-client.js"></script><script src="leaflet.markercluster.js"></script><script type="module">
const [points, { topology }] = await Promise.all(
  ['points.json', 'drawing.json'].map(async file => (await fetch(file)).json()),
);
const map = L.map('map', { minZoom: 6, maxZoom: 17, preferCanvas: true });
${FIT}
${GROUND}
const group = L.markerClusterGroup();
group.addLayers(points.map(({ lat, lon }) => L.marker([lat, lon])));
map.addLayer(group);
requestAnimationFrame(() => requestAnimationFrame(() => { document.body.dataset.ready = ''; }));
</script>`,
  ),
  files: {
    'topojson-client.js': `${TOPOJSON}/topojson-client.min.js`,
    'leaflet.markercluster.js': `${CLUSTER}/leaflet.markercluster.js`,
    'MarkerCluster.css': `${CLUSTER}/MarkerCluster.css`,
    'MarkerCluster.Default.css': `${CLUSTER}/MarkerCluster.Default.css`,
  },
};

/** The same data as the app has on a first visit, and the ground from the same drawing; every service a marker with what is known of it. */
const bare: Plain = {
  name: 'bare',
  body: page(
    '',
    `<script src="topojson-client.js"></script><script type="module">
const [all, { topology }] = await Promise.all(
  ['points.json', 'drawing.json'].map(async file => (await fetch(file)).json()),
);
const points = all.filter(({ lat }) => lat !== undefined);
const map = L.map('map', { preferCanvas: true });
${FIT}
${GROUND}
for (const { lat, lon, name, phones = [] } of points)
  L.marker([lat, lon], { title: name }).bindPopup([name, ...phones].join(' ')).addTo(map);
requestAnimationFrame(() => requestAnimationFrame(() => { document.body.dataset.ready = ''; }));
</script>`,
  ),
  files: { 'topojson-client.js': `${TOPOJSON}/topojson-client.min.js` },
};

export const PLAIN_READY = 'body[data-ready]';

/** A page as one would write it without this app, served by itself. */
export const servePlain = async (
  which: 'clusters' | 'bare',
  points: readonly (Partial<Point> & Record<string, unknown>)[],
  drawing: Uint8Array,
): Promise<{ site: StaticServer; remove: () => void }> => {
  const { body, files } = which === 'clusters' ? clusters : bare;
  const root = mkdtempSync(join(tmpdir(), 'plain-map-'));
  mkdirSync(join(root, 'images'));
  for (const image of ['marker-icon.png', 'marker-shadow.png'])
    copyFileSync(join(LEAFLET, 'images', image), join(root, 'images', image));
  for (const [name, path] of Object.entries({
    'leaflet.js': `${LEAFLET}/leaflet.js`,
    'leaflet.css': `${LEAFLET}/leaflet.css`,
    ...files,
  }))
    copyFileSync(path, join(root, name));
  writeFileSync(join(root, 'drawing.json'), drawing);
  writeFileSync(join(root, 'points.json'), JSON.stringify(points));
  writeFileSync(join(root, 'index.html'), body);
  return { site: await serveStatic({ root }), remove: () => rmSync(root, { recursive: true }) };
};
