// SPDX-License-Identifier: AGPL-3.0-or-later

/** The scripts languages.json may name, by their name in Unicode. */
const UNICODE: Record<string, string> = {
  Latn: 'Latin',
  Arab: 'Arabic',
  Beng: 'Bengali',
  Cyrl: 'Cyrillic',
  Deva: 'Devanagari',
  Ethi: 'Ethiopic',
  Geor: 'Georgian',
  Grek: 'Greek',
  Guru: 'Gurmukhi',
  Hans: 'Han',
  Hant: 'Han',
  Hebr: 'Hebrew',
  Sinh: 'Sinhala',
  Taml: 'Tamil',
  Thai: 'Thai',
};

/** What can be asked of the letters of a script. */
export type Script = { own: RegExp; foreign: RegExp };

const scriptOf = (name: string): Script => ({
  own: new RegExp(`\\p{Script=${name}}`, 'u'),
  foreign: new RegExp(`[^\\p{Script=${name}}\\p{Script=Common}\\p{Script=Inherited}]+`, 'gu'),
});

/** The scripts that are known, by their code of ISO 15924. */
export const SCRIPTS: ReadonlyMap<string, Script> = new Map(
  Object.entries(UNICODE).map(([code, name]) => [code, scriptOf(name)]),
);
