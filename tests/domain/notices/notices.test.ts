// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import words from '../../../locales/it/notices.json' with { type: 'json' };
import {
  isNotice,
  NOTICE_GROUPS,
  NOTICE_RULES,
  NOTICE_TITLES,
  type Notice,
} from '../../../src/domain/notices/rules.ts';
import { emptyNotice, MOST_LANGUAGES, MOST_LINES, onNotice } from '../../../src/domain/notices/sheet.ts';

const slotsIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string).sort();

describe('the coded lines of a notice', () => {
  test('are those that are said, and ask for what their sentence has a place for', () => {
    const asked = Object.fromEntries(NOTICE_RULES.map(({ code, slots }) => [code, [...slots].sort()]));
    const said = Object.fromEntries(
      Object.entries(words.notice).map(([code, sentence]) => [code, slotsIn(sentence)]),
    );
    expect(asked).toEqual(said);
    expect([...NOTICE_TITLES].sort()).toEqual(Object.keys(words.titles).sort());
  });

  test('are each found in one family, and no family is empty', () => {
    expect([...new Set(NOTICE_RULES.map(({ group }) => group))].sort()).toEqual([...NOTICE_GROUPS].sort());
    expect(new Set(NOTICE_RULES.map(({ code }) => code)).size).toBe(NOTICE_RULES.length);
  });

  test.each<[Notice, boolean]>([
    [{ code: 'places_free' }, true],
    [{ code: 'closed_on', date: '2026-12-07' }, true],
    [{ code: 'closed_on' }, false],
    [{ code: 'closed_on', date: '2026-02-30' }, false],
    [{ code: 'closed_between', date: '2026-12-07', until: '2026-12-09' }, true],
    [{ code: 'closed_between', date: '2026-12-09', until: '2026-12-07' }, false],
    [{ code: 'new_hours', day: [1, 3], from: '09:00', to: '12:00' }, true],
    [{ code: 'new_hours', day: [1, 3], from: '12:00', to: '09:00' }, false],
    [{ code: 'phone_change', phone: '0971 000 000' }, true],
    [{ code: 'moved_to', name: 'via Prova 3' }, true],
    [{ code: 'moved_to', name: 'chiamate 3330000000' }, false],
    [{ code: 'nobody_knows' }, false],
    [{ code: 'places_free', name: 'Melfi' }, false],
  ])('%j can be said: %s', (line, can) => {
    expect(isNotice(line)).toBe(can);
  });
});

describe('a notice that is put together', () => {
  const line: Notice = { code: 'closed_on', date: '2026-12-07' };

  test('begins in Italian, and never loses it', () => {
    const sheet = emptyNotice(['ar', 'it']);
    expect(sheet.langs).toEqual(['it', 'ar']);
    expect(onNotice(sheet, { do: 'language', lang: 'it', on: false }).langs).toEqual(['it', 'ar']);
  });

  test('takes four languages at most', () => {
    const full = ['bn', 'zh-Hans', 'fr', 'en'].reduce(
      (sheet, lang) => onNotice(sheet, { do: 'language', lang, on: true }),
      emptyNotice(['ar']),
    );
    expect(full.langs).toEqual(['it', 'ar', 'bn', 'zh-Hans']);
    expect(full.langs).toHaveLength(MOST_LANGUAGES);
    expect(onNotice(full, { do: 'language', lang: 'ar', on: false }).langs).toEqual(['it', 'bn', 'zh-Hans']);
  });

  test('takes no line twice, none that cannot be said, and ten at most', () => {
    const once = onNotice(emptyNotice([]), { do: 'add', line });
    expect(onNotice(once, { do: 'add', line }).lines).toEqual([line]);
    expect(onNotice(once, { do: 'add', line: { code: 'trip' } }).lines).toEqual([line]);
    const many = Array.from({ length: MOST_LINES + 3 }, (_, nth): Notice => ({ code: 'cost', number: nth }));
    const full = many.reduce((sheet, one) => onNotice(sheet, { do: 'add', line: one }), emptyNotice([]));
    expect(full.lines).toHaveLength(MOST_LINES);
  });

  test('moves and loses lines, and keeps its languages when it is cleared', () => {
    const two = [line, { code: 'free' }].reduce(
      (sheet, one) => onNotice(sheet, { do: 'add', line: one }),
      emptyNotice(['ar']),
    );
    expect(onNotice(two, { do: 'move', at: 1, by: -1 }).lines).toEqual([{ code: 'free' }, line]);
    expect(onNotice(two, { do: 'move', at: 1, by: 1 }).lines).toEqual(two.lines);
    expect(onNotice(two, { do: 'remove', at: 0 }).lines).toEqual([{ code: 'free' }]);
    expect(onNotice(two, { do: 'clear' })).toEqual({ ...emptyNotice(['ar']), lines: [] });
  });
});
