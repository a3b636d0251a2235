// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { baseOf, optionsOf } from '../../src/prerender/options.ts';

describe('the choices of whoever publishes', () => {
  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['', '/'],
    ['sub', '/sub/'],
    ['/sub/path', '/sub/path/'],
    ['/sub/path/', '/sub/path/'],
  ])('mends the base %s to %s', (given, base) => {
    expect(baseOf({ APPRODO_BASE: given })).toBe(base);
  });

  it.each(['https://example.org/sub/', '/a b/', '/../x?/'])('refuses the base %s with a sentence', given => {
    expect(() => baseOf({ APPRODO_BASE: given })).toThrow(/is not a path/);
  });

  it('stands on an example until a body publishes it, and sends reports nowhere', () => {
    expect(optionsOf({})).toEqual({
      base: '/',
      origin: 'https://approdo.example.org',
      reports: undefined,
      pictures: undefined,
      worker: 'on',
    });
  });

  it('takes only addresses that are secret on their way', () => {
    expect(optionsOf({ APPRODO_ORIGIN: 'https://a.example/x/' }).origin).toBe('https://a.example');
    expect(() => optionsOf({ APPRODO_ORIGIN: 'http://a.example' })).toThrow(/https/);
    expect(() => optionsOf({ APPRODO_REPORTS: 'a.example' })).toThrow(/https/);
    expect(() => optionsOf({ APPRODO_WORKER: 'no' })).toThrow(/on or off/);
  });

  it('takes pictures of streets from another site only with whom to thank for them', () => {
    const url = 'https://tiles.example:8443/streets/{z}/{x}/{y}.png?key=1';
    const env = { APPRODO_TILES: url, APPRODO_TILES_CREDITS: ' © OpenStreetMap ' };
    expect(optionsOf(env).pictures).toEqual({
      url,
      host: 'tiles.example:8443',
      credits: '© OpenStreetMap',
      maxZoom: 19,
    });
    expect(optionsOf({ ...env, APPRODO_TILES_ZOOM: '17' }).pictures?.maxZoom).toBe(17);
    expect(() => optionsOf({ ...env, APPRODO_TILES_ZOOM: 'all' })).toThrow(/not a zoom/);
    expect(() => optionsOf({ APPRODO_TILES: url })).toThrow(/APPRODO_TILES_CREDITS is missing/);
  });

  it.each([
    'http://tiles.example/{z}/{x}/{y}.png',
    'https://{s}.tiles.example/{z}/{x}/{y}.png',
    'https://tiles.example/{z}/{x}.png',
    'https://tiles.example/{z}/{x}/{y} .png',
    'tiles',
  ])('refuses pictures at %s with a sentence', url => {
    expect(() => optionsOf({ APPRODO_TILES: url, APPRODO_TILES_CREDITS: 'x' })).toThrow(/Write for instance/);
  });

  it('takes an e-mail address for the reports too', () => {
    const reports = (given: string) => optionsOf({ APPRODO_REPORTS: given }).reports;
    expect(reports('segnalazioni@example.org')).toBe('segnalazioni@example.org');
    expect(reports('https://example.org/in')).toBe('https://example.org/in');
    expect(() => reports('segnalazioni@example')).toThrow(/e-mail/);
    expect(() => reports('')).toThrow(/https/);
  });
});
