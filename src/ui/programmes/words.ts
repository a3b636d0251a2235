// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Programme } from '../../domain/programme.ts';
import { text } from '../../i18n/i18n.ts';
import { maybeText } from './maybe-text.ts';

/** A title of the data in the reader's language; the Italian beside it when it was translated. */
export type Told = { words: string; italian: string | undefined };

const told = (key: string, italian: string, lang: string): Told => {
  const words = lang === 'it' ? undefined : maybeText('programmes', key);
  return words === undefined ? { words: italian, italian: undefined } : { words, italian };
};

export const toldProgramme = ({ id, title }: Programme, lang: string): Told =>
  told(`of.${id}.title`, title, lang);

export const toldAction = ({ id }: Programme, action: Programme['actions'][number], lang: string): Told =>
  told(`of.${id}.actions.${action.id}`, action.title, lang);

/** The years a programme runs, as far as its papers say. */
export const periodOf = ({ from, to }: Programme): string | undefined => {
  if (from === undefined) return undefined;
  return to === undefined ? text('programmes.since', { from }) : text('programmes.period', { from, to });
};

/** The names of its regions that this phone knows. */
export const regionNames = ({ regions }: Programme, atlas: Atlas): string[] =>
  regions.flatMap(id => atlas.regions.find(region => region.id === id)?.name ?? []);
