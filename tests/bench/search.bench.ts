// SPDX-License-Identifier: AGPL-3.0-or-later
// npx tsx tests/bench/search.bench.ts — our search beside MiniSearch, and how long a list takes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { find } from '../../src/domain/find/find.ts';
import { queryOf } from '../../src/domain/find/query.ts';
import { slipsOf } from '../../src/domain/search/lexicon.ts';
import { buildSearch, type SearchIndex, search } from '../../src/domain/search/search.ts';
import { tokensOf } from '../../src/domain/search/tokens.ts';
import {
  NEED_OF_KIND,
  NEED_OF_OFFER,
  type SafetyWords,
  type SearchWords,
} from '../../src/domain/search/words.ts';
import type { Kind, Need } from '../../src/domain/vocabulary.ts';
import type { Offer } from '../../src/domain/vocabulary-offers.ts';
import { regionsOf } from '../../src/pipeline/build/regions.ts';
import { rowsOf } from '../domain/search/fixtures/rows.ts';
import { TYPED_EUROPE } from '../domain/search/fixtures/typed-europe.ts';
import { TYPED_SOUTH } from '../domain/search/fixtures/typed-south.ts';
import { TYPED, TYPED_LATER } from '../fixtures/search-queries.ts';
import { syntheticDataset } from '../support/synthetic/dataset.ts';
import { Dice } from '../support/synthetic/dice.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`locales/${path}.json`, 'utf8'));
const LANGS = ['en', 'it'];
const WORDS = LANGS.map(lang => json(`${lang}/search`) as SearchWords);
const SAFETY = json('safety-words') as SafetyWords;

/** What both engines must answer: needs and towns, best first. */
type Engine = {
  name: string;
  needs: (typed: string) => Need[];
  towns: (typed: string) => string[];
  size: number;
};
type Doc = { id: string; text: string; need?: Need; town?: string };

const docsOf = (atlas: Atlas): Doc[] => {
  const docs: Doc[] = [];
  for (const [book, { needs, kinds, offers }] of WORDS.entries()) {
    const add = (code: string, need: Need, words: readonly string[]) =>
      docs.push({ id: `${book}:${code}`, text: words.join(' . '), need });
    for (const [need, words] of Object.entries(needs)) add(need, need as Need, words);
    for (const [kind, words] of Object.entries(kinds)) add(`k-${kind}`, NEED_OF_KIND[kind as Kind], words);
    for (const [offer, words] of Object.entries(offers))
      add(`o-${offer}`, NEED_OF_OFFER.get(offer as Offer) as Need, words);
  }
  docs.push({ id: 'danger', text: Object.values(SAFETY).flat().join(' . '), need: 'safety' });
  for (const { istat, name, otherNames = [] } of atlas.towns.values())
    docs.push({ id: istat, text: [name, ...otherNames].join(' . '), town: istat });
  for (const { id, name, operator = '', locality = '' } of atlas.services.values())
    docs.push({ id: `s:${id}`, text: `${name} ${operator} ${locality}` });
  return docs;
};

const miniIndex = (atlas: Atlas): MiniSearch<Doc> => {
  const engine = new MiniSearch<Doc>({
    fields: ['text'],
    storeFields: ['need', 'town'],
    tokenize: tokensOf,
    processTerm: term => term,
    searchOptions: { prefix: true, fuzzy: slipsOf },
  });
  engine.addAll(docsOf(atlas));
  return engine;
};

const miniSearch = (atlas: Atlas): Engine => {
  const engine = miniIndex(atlas);
  const firsts = <T>(typed: string, of: 'need' | 'town'): T[] => [
    ...new Set(engine.search(typed).flatMap(hit => (hit[of] === undefined ? [] : [hit[of] as T]))),
  ];
  return {
    name: 'MiniSearch',
    needs: typed => firsts<Need>(typed, 'need'),
    towns: typed => firsts<string>(typed, 'town'),
    size: gzipSync(JSON.stringify(engine)).length,
  };
};

const ourIndex = (atlas: Atlas): SearchIndex => buildSearch({ words: WORDS, safety: SAFETY, atlas });
const withoutTowns = (key: string, value: unknown): unknown => (key === 'town' ? undefined : value);

const ours = (atlas: Atlas): Engine & { index: SearchIndex } => {
  const index = ourIndex(atlas);
  return {
    name: 'ours',
    index,
    needs: typed => search(index, typed).needs,
    towns: typed => search(index, typed).towns.map(({ istat }) => istat),
    size: gzipSync(JSON.stringify(index, withoutTowns)).length,
  };
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const slipped = (word: string, dice: Dice): string => {
  const at = dice.between(1, word.length - 2);
  const letter = dice.pick([...LETTERS]);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const slips = [
    before + after.slice(1),
    before + letter + after,
    before + letter + after.slice(1),
    before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
  ];
  return dice.pick(slips);
};

const misspelt = (word: string, dice: Dice): string => {
  const once = slipped(word, dice);
  return once.length >= 9 ? slipped(once, dice) : once;
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const reportRecall = (engines: readonly Engine[], atlas: Atlas): void => {
  const dice = new Dice(7);
  const single = WORDS.flatMap(({ needs }) =>
    Object.entries(needs).flatMap(([need, words]) =>
      words
        .filter(word => /^[a-z]{5,}$/.test(word))
        .map(word => ({ need: need as Need, typed: misspelt(word, dice) })),
    ),
  );
  const towns = [...atlas.towns.values()]
    .filter(({ name }) => /^[A-Z][a-z]{4,}$/.test(name))
    .map(({ istat, name }) => ({ istat, typed: misspelt(name.toLowerCase(), dice) }));
  const typed = [...TYPED.en, ...TYPED.it, ...TYPED_LATER.en, ...TYPED_LATER.it];
  for (const engine of engines) {
    const inThree = (list: { typed: string; need: Need }[]) =>
      list.filter(one => engine.needs(one.typed).slice(0, 3).includes(one.need)).length;
    const first = typed.filter(one => engine.needs(one.typed)[0] === one.need).length;
    const found = towns.filter(one => engine.towns(one.typed).slice(0, 3).includes(one.istat)).length;
    console.log(
      `${engine.name.padEnd(12)} typed as people do: ${percent(inThree(typed), typed.length)} within three, ${percent(first, typed.length)} first (${typed.length}); ` +
        `misspelt words: ${percent(inThree(single), single.length)} (${single.length}); misspelt towns: ${percent(found, towns.length)} (${towns.length})`,
    );
  }
};

const spread = (times: number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] as number).toFixed(2);
  return `p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)} ms (${sorted.length})`;
};

/** Of the processor, not of the clock: a list takes long enough to be interrupted by others. */
const worked = (run: () => unknown): number => {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1000;
};

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Every beginning of what people type, as the search box sees it. */
const keystrokes = [...TYPED.en, ...TYPED.it, ...TYPED.fr].flatMap(({ typed }) =>
  Array.from({ length: typed.length }, (_, end) => typed.slice(0, end + 1)),
);

const reportSpeed = (engines: readonly Engine[]): void => {
  for (const engine of engines) {
    for (const typed of keystrokes.slice(0, 200)) engine.needs(typed);
    const times = keystrokes.map(typed => timed(() => engine.needs(typed)));
    console.log(
      `${engine.name.padEnd(12)} a keystroke: ${spread(times)}; index ${(engine.size / 1024).toFixed(0)} KB gzip`,
    );
  }
};

/** Every beginning of what readers of each language type, with their words and Italian loaded. */
const reportLanguages = (atlas: Atlas): void => {
  const typed = rowsOf({ ...TYPED_EUROPE, ...TYPED_SOUTH });
  for (const lang of Object.keys(SAFETY)) {
    const words = [...new Set([lang, 'it'])].map(code => json(`${code}/search`) as SearchWords);
    const index = buildSearch({ words, safety: SAFETY, atlas });
    const strokes = typed
      .filter(row => row.lang === lang)
      .flatMap(row => Array.from([...row.typed], (_, end) => [...row.typed].slice(0, end + 1).join('')));
    for (const one of strokes.slice(0, 60)) search(index, one);
    // The best of three: others work on the same machine.
    const times = strokes.map(one =>
      Math.min(...Array.from({ length: 3 }, () => timed(() => search(index, one)))),
    );
    console.log(`  ${lang.padEnd(8)} a keystroke: ${spread(times)}`);
  }
};

const QUERIES = [
  '',
  '?need=papers',
  '?need=italian&open=1',
  '?open=1&free=1&speaks=ar',
  '?q=medico',
  '?need=housing&women=1&stepfree=1',
];

const reportFind = (atlas: Atlas, index: SearchIndex): void => {
  const town = [...atlas.towns.values()][5];
  const start = new Date('2026-11-24T09:00:00Z').getTime();
  for (const search of QUERIES) {
    const query = queryOf(search);
    const run = (minute: number) => () =>
      find(atlas, query, { at: new Date(start + minute * 60_000), town, index, lang: 'ar' });
    const cold = Array.from({ length: 15 }, (_, minute) => worked(run(minute)));
    const warm = Array.from({ length: 15 }, () => worked(run(14)));
    console.log(
      `  find ${search.padEnd(36)} processor, new minute: ${spread(cold)}  same minute: ${spread(warm)}`,
    );
  }
};

const regionsFor = (services: number) =>
  services > 5000 ? { services, regions: 4, towns: 1802 } : { services };

const median = (times: number[]): string =>
  (times.sort((a, b) => a - b)[times.length >> 1] as number).toFixed(0);

/** Our search and MiniSearch on the same words, and the list they lead to. */
export const benchSearch = (): void => {
  for (const services of [1725, 10_000]) {
    const atlas = atlasOf([...regionsOf(syntheticDataset(regionsFor(services)))]);
    console.log(`${services} services, ${atlas.towns.size} towns, words of ${LANGS.join(' and ')}`);
    const builds = [ourIndex, miniIndex].map(build =>
      median(Array.from({ length: 5 }, () => timed(() => build(atlas)))),
    );
    console.log(`  index built in ${builds[0]} ms (ours), ${builds[1]} ms (MiniSearch)`);
    const engine = ours(atlas);
    const both = [engine, miniSearch(atlas)];
    reportRecall(both, atlas);
    reportSpeed(both);
    reportFind(atlas, engine.index);
    if (services === 10_000) reportLanguages(atlas);
  }
};

if (process.argv[1]?.endsWith('search.bench.ts')) benchSearch();
