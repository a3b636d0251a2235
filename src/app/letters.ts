// SPDX-License-Identifier: AGPL-3.0-or-later
import SETS from 'virtual:letters';
import { LANGUAGES, languageOf } from '../i18n/languages.ts';
import { keepLanguage } from './worker.ts';

type Part = 'letters' | 'names';

/** Letters by which a device shows that it can write a language: of every width, and those old fonts leave out. */
const PROBES: Readonly<Record<string, string>> = {
  ar: 'اشط',
  fa: 'پژگ',
  ps: 'ټښړ',
  ur: 'ٹےڑ',
  bn: 'কঝঔ',
  hi: 'रझऔ',
  pa: 'ਰਜਔ',
  ka: 'იფჰ',
  am: 'ልጧቨ',
  ti: 'ልቐኸ',
};
/** Nobody's letter, and never to be one. */
const NOBODYS = '\u0378';

/**
 * True if the device cannot write a language. What it cannot write it draws as a box, or as several, all of one width;
 * measuring them asks nothing of the page, and no browser blurs it as it may blur the pixels of a drawing.
 */
const lacks = (lang: string): boolean => {
  const probe = PROBES[lang];
  const pen = probe === undefined ? null : document.createElement('canvas').getContext('2d');
  if (probe === undefined || pen === null) return false;
  // As large as this, two letters of equal width are a rare chance.
  pen.font = '400px sans-serif';
  const widthOf = (letter: string): number => pen.measureText(letter).width;
  const widths = [...probe].map(widthOf);
  return widths.includes(widthOf(NOBODYS)) || new Set(widths).size === 1;
};

let times = 0;
/**
 * Has the page drawn again with the letters that have come. Chromium keeps the words it has shaped, boxes and all, and
 * its store of them knows nothing of fonts that come later: only words that ask for something else are shaped anew. What
 * is asked for here no font has, so nothing else changes. Each time it has another name: with one name and another
 * number, some pairs are the same to that store.
 */
const drawAgain = (): void => {
  times += 1;
  document.documentElement.style.fontFeatureSettings = `"n${String(times).padStart(3, '0')}"`;
};

const asked = new Map<string, Promise<void>>();
const worn = new Map<string, FontFace>();

const fetched = async (base: string, script: string, part: Part): Promise<void> => {
  const set = SETS[script];
  if (set === undefined) return;
  const face = await new FontFace(set.family, `url(${base}${set[part]})`).load();
  // Who has all the letters of a script needs its names no more.
  if (part === 'names' && worn.has(script)) return;
  const before = worn.get(script);
  document.fonts.add(face);
  worn.set(script, face);
  if (before !== undefined) document.fonts.delete(before);
  drawAgain();
  if (import.meta.env.PROD) void keepLanguage(`${part}-${script}`).catch(() => undefined);
};

/** What does not come now is asked for again with the next screen. */
const bring = (base: string, lang: string, part: Part): Promise<void> => {
  const script = languageOf(lang)?.script ?? '';
  const key = `${part}-${script}`;
  const coming =
    asked.get(key) ??
    fetched(base, script, part).catch(() => {
      asked.delete(key);
    });
  asked.set(key, coming);
  return coming;
};

/** Brings the letters of a language, if the device has none. */
export const bringLetters = async (base: string, lang: string): Promise<void> => {
  if (lacks(lang)) await bring(base, lang, 'letters');
};

/** Brings what writes the names of languages, each in its own script, for the scripts the device lacks. */
export const bringNames = async (base: string): Promise<void> => {
  await Promise.all(
    LANGUAGES.filter(({ code }) => lacks(code)).map(({ code }) => bring(base, code, 'names')),
  );
};
