// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neverPlayed, readRecordings, recordingsFile } from '../../src/prerender/recordings.ts';
import { temporaryFolder } from '../support/test-folder.ts';

const LANGUAGES = ['it', 'am', 'zh-Hans'];

/** A built site with these files under audio/. */
const siteWith = (files: Record<string, string>): string => {
  const dist = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    const file = join(dist, 'audio', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return dist;
};

describe('the list of recordings', () => {
  it('is empty where there are none', () => {
    expect(recordingsFile(readRecordings(temporaryFolder(), LANGUAGES))).toEqual({
      path: 'audio/list.json',
      text: '{}',
    });
  });

  it('names each recording by language and page, the lightest format first', () => {
    const dist = siteWith({
      'am/sos.mp3': 'longer',
      'am/sos.opus': 'short',
      'it/show.say-which_papers.ogg': 'x',
      'README.md': '',
      'zh-Hans/guide-tax-code.2.mp3': 'x',
    });
    const list = readRecordings(dist, LANGUAGES);
    expect(list.am?.sos?.map(({ file, bytes }) => [file, bytes])).toEqual([
      ['am/sos.opus', 5],
      ['am/sos.mp3', 6],
    ]);
    expect(Object.keys(list.it ?? {})).toEqual(['show.say-which_papers']);
    expect(Object.keys(list['zh-Hans'] ?? {})).toEqual(['guide-tax-code.2']);
  });

  it('gives a new sign to a new recording under the old name', () => {
    const signs = ['one', 'two'].map(
      text => readRecordings(siteWith({ 'am/sos.mp3': text }), LANGUAGES).am?.sos?.[0]?.hash,
    );
    expect(signs[0]).not.toBe(signs[1]);
  });

  it.each([
    ['xx/sos.mp3', /audio\/xx\/sos\.mp3 does not stand in the folder of a language/],
    ['sos.mp3', /folder of a language/],
    ['am/sos.wav', /ends in none of mp3, ogg, opus/],
    ['am/soss.mp3', /name of no page/],
  ])('stops the build at %s and says why', (path, why) => {
    expect(() => readRecordings(siteWith({ [path]: 'x' }), LANGUAGES)).toThrow(why);
  });

  it('stops the build at a recording too large for a prepaid line', () => {
    expect(() => readRecordings(siteWith({ 'am/sos.mp3': 'x'.repeat(1_500_001) }), LANGUAGES)).toThrow(
      'larger than 1.5 MB',
    );
  });

  it('tells of a recording of a service that is not there', () => {
    const list = readRecordings(
      siteWith({ 'am/service-gone.mp3': 'x', 'am/service-here.mp3': 'x', 'am/sos.mp3': 'x' }),
      LANGUAGES,
    );
    expect(neverPlayed(list, new Set(['here']))).toEqual(['audio/am/service-gone']);
  });
});
