// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, describe, expect, test } from 'vitest';
import { KNOWN_OPTIONS, readOptions, UsageError } from '../../../src/pipeline/cli/options.ts';
import { run } from '../../../src/pipeline/cli/run.ts';

const NOON = new Date('2026-11-21T11:00:00Z');
const said = async (...args: string[]) => {
  const lines: string[] = [];
  return { code: await run(args, NOON, line => lines.push(line)), lines };
};

afterEach(() => {
  delete process.env.SOURCE_DATE_EPOCH;
});

describe('the options of the command line', () => {
  test('without any: help, on the data of this folder', () => {
    expect(readOptions([], NOON)).toMatchObject({
      verb: 'help',
      data: 'data',
      out: 'public/data',
      training: false,
    });
  });

  test('the training data live inside the data', () => {
    const options = readOptions(['check', '--data', 'dati', '--training'], NOON);
    expect(options).toMatchObject({ data: 'dati/training', common: 'dati' });
  });

  test('options may come before the command', () => {
    expect(readOptions(['--out', 'x', 'build'], NOON)).toMatchObject({ verb: 'build', out: 'x' });
  });

  test.each([
    ['at noon', '2026-11-21T11:00:00Z', '2026-11-21'],
    ['half past midnight in Rome, still yesterday in Greenwich', '2026-11-20T23:30:00Z', '2026-11-21'],
    ['half past midnight in Rome, in summer', '2026-07-31T22:30:00Z', '2026-08-01'],
  ])('today is the day in Italy %s', (_, now, today) => {
    expect(readOptions(['check'], new Date(now))).toMatchObject({ today, date: undefined });
  });

  test.each([
    ['1767225600', '2026-01-01'],
    ['', undefined],
    ['soon', undefined],
    ['-1', undefined],
    ['1e30', undefined],
    ['99999999999999', undefined],
  ])('SOURCE_DATE_EPOCH=%j means %s', (seconds, date) => {
    process.env.SOURCE_DATE_EPOCH = seconds;
    expect(readOptions(['build'], NOON).date).toBe(date);
  });

  test('--date wins over SOURCE_DATE_EPOCH', () => {
    process.env.SOURCE_DATE_EPOCH = '1767225600';
    expect(readOptions(['build', '--date', '2026-02-03'], NOON)).toMatchObject({
      date: '2026-02-03',
      today: '2026-02-03',
    });
  });

  test('a date that is none is refused with an example', () => {
    expect(() => readOptions(['check', '--date', '2026-02-30'], NOON)).toThrow(
      new UsageError('«2026-02-30» non è una data. Scrivi per esempio --date 2026-11-12.'),
    );
  });
});

describe('a mistyped command line', () => {
  test.each([
    [['chek'], '«chek» non è un comando. Volevi dire «check»?'],
    [['constructor'], /^«constructor» non è un comando\. Scegli fra: help, check, /],
    [['check', '--dta', 'x'], 'Non capisco «--dta». Scrivi `npm run data -- help`.'],
    [['check', '--data'], 'Non capisco «--data <value>». Scrivi `npm run data -- help`.'],
    [['check', 'dati'], 'Non capisco «dati»: questo comando non vuole altro. Scrivi `npm run data -- help`.'],
    [['codes', '--training'], 'I dati di prova non hanno codici da stampare.'],
  ])('%j gets a sentence and 1', async (args, sentence) => {
    expect(await said(...args)).toEqual({
      code: 1,
      lines: [typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)],
    });
  });

  test.each([[[]], [['help']], [['check', '--help']], [['help', 'check']]])(
    '%j gets the help and 0',
    async args => {
      const { code, lines } = await said(...args);
      expect({ code, first: lines[0] }).toEqual({ code: 0, first: 'npm run data -- <comando> [opzioni]' });
    },
  );
});

describe('the help', () => {
  const text = async () => (await said('help')).lines;

  test.each(Object.keys(KNOWN_OPTIONS))('tells of --%s', async name => {
    expect((await text()).join('\n')).toMatch(new RegExp(` --${name}\\b`));
  });

  test('tells of no option that does not exist', async () => {
    const named = [...(await text()).join('\n').matchAll(/ --([a-z]+)/g)].map(([, name]) => name);
    expect(named.filter(name => !Object.hasOwn(KNOWN_OPTIONS, name as string))).toEqual([]);
  });

  test('tells of every command, and fits a narrow window', async () => {
    const { lines } = await said('constructor');
    const verbs = /Scegli fra: (.*)\./.exec(lines[0] ?? '')?.[1]?.split(', ') ?? [];
    expect(verbs).toContain('measure');
    const help = await text();
    expect(verbs.filter(verb => !help.some(line => line.startsWith(`  ${verb} `)))).toEqual([]);
    expect(help.filter(line => line.length > 120)).toEqual([]);
  });

  test('says what --out means for a build and for an import', async () => {
    const out = (await text()).filter(line => line.startsWith('  --out '));
    expect(out).toEqual([expect.stringContaining('pacchetti'), expect.stringContaining('.csv')]);
  });
});
