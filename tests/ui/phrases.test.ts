// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import italian from '../../locales/it/phrases.json';
import { loadSections, useWholeLanguage } from '../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { FAMILIES, PHRASES, phrasesOf } from '../../src/ui/show/phrases.ts';

const said = (lang: string) => FAMILIES.flatMap(family => phrasesOf(family, lang));
const NAMING = ['say-i_speak', 'say-mediator', 'say-interpreter'];

describe('the sentences to show in any office', () => {
  it('are at least thirty, each in one family, each family with a name', () => {
    const placed = Object.values(PHRASES).flat();
    expect(placed.length).toBeGreaterThanOrEqual(30);
    expect([...placed].sort()).toEqual(Object.keys(italian.say).sort());
    expect([...FAMILIES].sort()).toEqual(Object.keys(italian.group).sort());
  });

  it('name no language to those who speak Italian, and say nothing twice', async () => {
    await useWholeLanguage('it');
    const ids = said('it').map(({ id }) => id);
    expect(ids.filter(id => NAMING.includes(id))).toEqual([]);
    expect(said('it').every(({ own }) => own === undefined)).toBe(true);
    expect(new Set(said('it').map(one => one.italian)).size).toBe(ids.length);
  });

  describe.each(LANGUAGES.filter(({ code }) => code !== 'it'))('in $endonym', ({ code }) => {
    // Another language is spoken meanwhile, as on the desk.
    beforeAll(async () => {
      await useWholeLanguage('it');
      await loadSections(code, ['languages', 'phrases']);
    });

    it('have the Italian of the Italian file, and words of their own', () => {
      for (const { id, italian: theirs, own } of said(code)) {
        const key = id.replace('say-', '') as keyof typeof italian.say;
        expect(theirs).toContain(italian.say[key].split('{{')[0]);
        expect(own?.trim(), id).toBeTruthy();
        expect(own, id).not.toBe(theirs);
        expect(own, id).not.toBe(`say.${key}`);
      }
    });

    it('leave no slot empty, and have a recording of their own for each language that is named', () => {
      for (const { id, italian: theirs, own, heard } of said(code)) {
        expect(`${theirs} ${own}`).not.toMatch(/\{\{|undefined|: ?[.。։።]/);
        expect(heard).toBe(NAMING.includes(id) ? `show.${id}-${code}` : `show.${id}`);
      }
    });
  });
});
