// SPDX-License-Identifier: AGPL-3.0-or-later
import i18next from 'i18next';
import ui from '../../locales/it/ui.json';
import vocabulary from '../../locales/it/vocabulary.json';

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T &
  string];
type Unplural<K extends string> = K extends `${infer Stem}_${'one' | 'many' | 'other'}` ? Stem : K;

/** Every sentence of the interface by its key: a wrong key does not compile. */
export type TextKey = Unplural<Leaves<typeof ui>>;
export type WordKey = Leaves<typeof vocabulary>;
export type Params = Record<string, string | number>;

/** Starts the words of the page; called once, before the first screen is drawn. */
export const startWords = (): Promise<unknown> =>
  i18next.init({
    lng: 'it',
    fallbackLng: 'it',
    resources: { it: { ui, vocabulary } },
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
  });

/** A sentence of the interface. */
export const text = (key: TextKey, params: Params = {}): string => i18next.t(key, { ns: 'ui', ...params });

/** The word for a code of the vocabulary. */
export const word = (key: WordKey): string => i18next.t(key, { ns: 'vocabulary' });
