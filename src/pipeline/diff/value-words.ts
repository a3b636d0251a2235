// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/data-changelog.json' with { type: 'json' };
import type { Region } from '../../domain/pack.ts';

/** Names by id, of the new publication before the old one, so that what was removed still has its name. */
export type Names = {
  town: (istat: string) => string;
  service: (id: string) => string;
  region: (id: string) => string;
};

/** Text from a cell, so that Markdown shows it as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]#|]/g, '\\$&');

/** `2026-10-02` as people say it; a month or a year alone stay as they are. */
export const dayWords = (day: string): string => {
  if (!/^\d{4}-\d\d-\d\d/.test(day)) return day;
  const format = new Intl.DateTimeFormat('it', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
};

/** The look-ups a changelog needs, over both publications. */
export const namesOf = (before: readonly Region[], after: readonly Region[]): Names => {
  const towns = new Map<string, string>();
  const services = new Map<string, string>();
  const regions = new Map<string, string>();
  for (const region of [...before, ...after]) {
    regions.set(region.id, region.name);
    for (const { istat, name } of region.municipalities) towns.set(istat, name);
    for (const { id, name } of region.services) services.set(id, name);
  }
  return {
    town: istat => towns.get(istat) ?? istat,
    service: id => services.get(id) ?? id,
    region: id => regions.get(id) ?? id,
  };
};

const DAYS = new Set(['validFrom', 'validUntil', 'starts', 'ends', 'checkedOn']);

/** A field's value as a person reads it. */
export const valueWords = (field: string, value: unknown, names: Names): string => {
  if (Array.isArray(value)) return plain(value.join(', '));
  const text = String(value);
  if (field === 'istat') return plain(names.town(text));
  if (field === 'region') return plain(names.region(text));
  if (field === 'status') return words.status[text as keyof typeof words.status] ?? text;
  return plain(DAYS.has(field) ? dayWords(text) : text);
};
