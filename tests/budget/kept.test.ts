// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../src/prerender/bundle.ts';
import { hasStreets, STREETS_MODULES } from '../../src/prerender/map-files.ts';
import { NEVER_KEPT } from '../../src/prerender/wardrobe.ts';
import { PAPER_MODULES } from '../../src/prerender/worker.ts';

const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');

/** The built scripts and styles that a text names. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/([\w-]+-[\w-]{6,8}\.(?:js|css))(?=["'` ])/g)].map(([, file]) => file as string);

const kept = new Set(namedIn(read('sw.js')));
const words = new Set(namedIn(read('words.json')));
const { onlyFor, wardrobe } = readBundle('dist');
/** Of a site without streets nobody asks for what draws them; offices print, and pages hold frames, with a network. */
const spared = new Set(
  [
    ...(hasStreets('dist') ? [] : onlyFor(STREETS_MODULES)),
    ...onlyFor(PAPER_MODULES),
    ...wardrobe.files.filter(file => NEVER_KEPT.some(sheet => file.includes(`/${sheet}-`))),
  ].map(file => file.replace('assets/', '')),
);
const scripts = [...kept].filter(file => file.endsWith('.js'));

describe('what the worker keeps', () => {
  it('is all that a script of it starts with or ever asks for, the words of other languages excepted', () => {
    const asked = scripts.flatMap(by => namedIn(read(`assets/${by}`)).map(file => ({ by, file })));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ file }) => !kept.has(file) && !words.has(file) && !spared.has(file))).toEqual([]);
  });
});
