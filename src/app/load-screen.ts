// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentType } from 'preact';
import { spoken, useLanguage } from '../i18n/i18n.ts';
import { deviceLanguage, languageOf } from '../i18n/languages.ts';
import type { Section } from '../i18n/sections.ts';
import { NotFoundPage } from '../ui/NotFoundPage.tsx';
import { SCREENS } from '../ui/screens.ts';
import type { Route } from './route.ts';
import { wear } from './wear.ts';

export type Loaded = Route & {
  lang: string;
  Page: ComponentType;
  /** The language that should be spoken and did not come. */
  missed?: string | undefined;
};

/** The language of an address; addresses without one, and languages not spoken here, use the reader's. */
export const languageFor = ({ address, begun }: Route, usual: string): string => {
  if ('lang' in address) return languageOf(address.lang)?.code ?? usual;
  // Other people's pages write `it-IT`.
  return deviceLanguage(begun === undefined ? [] : [begun]) ?? usual;
};

/** Italian words are kept with the app: a language that never came to this phone must not leave a white page. */
export const ALWAYS_KEPT = 'it';

/** Speaks a language, else Italian; says whether it had to. */
const speak = async (lang: string, sections: readonly Section[] | undefined): Promise<boolean> => {
  try {
    await useLanguage(lang, sections);
    return true;
  } catch {
    await useLanguage(ALWAYS_KEPT, sections);
    return false;
  }
};

/** Everything a screen needs before it can be drawn: its words and its code. What it needs next comes after `first`. */
export const loadScreen = async (
  route: Route,
  usual: string,
  first: Promise<unknown> = Promise.resolve(),
): Promise<Loaded> => {
  const lang = languageFor(route, usual);
  const known = !('lang' in route.address) || route.address.lang === lang;
  const entry = known ? SCREENS[route.address.page] : undefined;
  const words = speak(lang, entry?.sections);
  const dress = wear(entry?.sheets);
  const loading = entry?.load();
  void first.then(entry?.beside, () => undefined);
  const Page = (await loading) ?? NotFoundPage;
  const [came] = await Promise.all([words, dress]);
  return { ...route, lang: spoken(), Page, missed: came ? undefined : lang };
};
