// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import {
  appAddress,
  type Choice,
  elementSnippet,
  frameAddress,
  frameSnippet,
  styleSnippet,
} from '../../../src/domain/embed/snippet.ts';

const SITE = 'https://approdo.example.org/sub/path/';
const NAMES = { title: 'Mappa dei servizi di Approdo', link: 'Apri in Approdo' };
const choice = (more: Partial<Choice> = {}): Choice => ({
  region: 'basilicata',
  height: 560,
  nearMe: false,
  ...more,
});

describe('the lines to paste', () => {
  it('name the script of this site, what is shown, and the way to the app where there is no map', () => {
    expect(elementSnippet(SITE, choice({ near: '076063', need: 'italian', lang: 'it' }), NAMES)).toBe(
      [
        '<script src="https://approdo.example.org/sub/path/approdo-map.js" async></script>',
        '<approdo-map region="basilicata" near="076063" need="italian" lang="it" height="560">' +
          '<a href="https://approdo.example.org/sub/path/it/map/?need=italian&amp;near=076063&amp;region=basilicata">Apri in Approdo</a></approdo-map>',
      ].join('\n'),
    );
  });

  it('say no language where the map speaks the reader’s; the link is then Italian like the page', () => {
    expect(elementSnippet(SITE, choice(), NAMES)).not.toContain('lang=');
    expect(appAddress(SITE, choice())).toBe(`${SITE}it/map/?region=basilicata`);
    expect(appAddress(SITE, choice({ lang: 'ar' }))).toBe(`${SITE}ar/map/?region=basilicata`);
  });

  it('ask for the position only if that was chosen', () => {
    expect(elementSnippet(SITE, choice({ nearMe: true }), NAMES)).toContain(' near-me>');
    expect(frameSnippet(SITE, choice({ nearMe: true }), NAMES)).toContain('allow="geolocation"');
    expect(elementSnippet(SITE, choice(), NAMES) + frameSnippet(SITE, choice(), NAMES)).not.toMatch(
      /near-me|geolocation/,
    );
  });

  it('put the look into the style sheet of the page, or into the address of a bare frame', () => {
    const looks = choice({ brand: '#0066cc', radius: '4px' });
    expect(styleSnippet(looks)).toBe(
      'approdo-map {\n  --approdo-brand: #0066cc;\n  --approdo-radius: 4px;\n}',
    );
    expect(frameAddress(SITE, looks)).toBe(`${SITE}embed?region=basilicata&brand=0066cc&radius=4px`);
    expect(styleSnippet(choice())).toBeUndefined();
  });

  it('hold a bare frame that may do little, with a name and a link beside it', () => {
    const lines = frameSnippet(SITE, choice(), NAMES);
    expect(lines).toContain('title="Mappa dei servizi di Approdo"');
    expect(lines).toContain('width="100%" height="560"');
    expect(lines).toContain('referrerpolicy="no-referrer"');
    const granted = /sandbox="([^"]*)"/.exec(lines)?.[1]?.split(' ').sort();
    expect(granted).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(lines).toMatch(/<p><a href="[^"]+">Apri in Approdo<\/a><\/p>$/);
  });

  it('let no sign of a name or an address out of its place', () => {
    const hostile = choice({ region: '"><script>x</script>', brand: '"onload="x' });
    const names = { title: '"><b>', link: '</a><script>' };
    for (const lines of [elementSnippet(SITE, hostile, names), frameSnippet(SITE, hostile, names)])
      expect(lines).not.toMatch(/<b>|<script>|onload="/);
  });
});
