// SPDX-License-Identifier: AGPL-3.0-or-later
import type about from '../../locales/it/about.json';
import type calendar from '../../locales/it/calendar.json';
import type find from '../../locales/it/find.json';
import type guides from '../../locales/it/guides.json';
import type handover from '../../locales/it/handover.json';
import type home from '../../locales/it/home.json';
import type install from '../../locales/it/install.json';
import type languages from '../../locales/it/languages.json';
import type map from '../../locales/it/map.json';
import type notes from '../../locales/it/notes.json';
import type notices from '../../locales/it/notices.json';
import type pathway from '../../locales/it/pathway.json';
import type phrases from '../../locales/it/phrases.json';
import type poster from '../../locales/it/poster.json';
import type programmes from '../../locales/it/programmes.json';
import type report from '../../locales/it/report.json';
import type saved from '../../locales/it/saved.json';
import type service from '../../locales/it/service.json';
import type settings from '../../locales/it/settings.json';
import type shell from '../../locales/it/shell.json';
import type show from '../../locales/it/show.json';
import type sos from '../../locales/it/sos.json';
import type start from '../../locales/it/start.json';
import type town from '../../locales/it/town.json';
import type vocabulary from '../../locales/it/vocabulary.json';

/** The sentences of the interface, by the file of locales/{lang}/ they stand in. */
export type Sections = {
  about: typeof about;
  calendar: typeof calendar;
  find: typeof find;
  guideNames: (typeof guides)['names'];
  guides: Omit<typeof guides, 'names'>;
  handover: typeof handover;
  home: typeof home;
  install: typeof install;
  languages: typeof languages;
  map: typeof map;
  notes: typeof notes;
  notices: typeof notices;
  pathway: typeof pathway;
  phrases: typeof phrases;
  poster: typeof poster;
  programmes: typeof programmes;
  report: typeof report;
  saved: typeof saved;
  service: typeof service;
  settings: typeof settings;
  shell: typeof shell;
  show: typeof show;
  sos: typeof sos;
  start: typeof start;
  town: typeof town;
};
export type Vocabulary = typeof vocabulary;

/** A section that is a part of another one's file: the first screen says it, and the rest can wait. */
export const PARTS: Readonly<Record<string, { file: string; part: string }>> = {
  guideNames: { file: 'guides', part: 'names' },
};

/** Read before the first screen is drawn; the others come with the screen that needs them. */
export const FIRST_SECTIONS = [
  'shell',
  'home',
  'find',
  'service',
  'town',
  'guideNames',
  'vocabulary',
  'calendar',
  'languages',
] as const;
export const LATER_SECTIONS = [
  'about',
  'guides',
  'handover',
  'install',
  'map',
  'notes',
  'notices',
  'pathway',
  'phrases',
  'poster',
  'programmes',
  'report',
  'saved',
  'settings',
  'show',
  'sos',
  'start',
] as const;
export type Section = (typeof FIRST_SECTIONS)[number] | (typeof LATER_SECTIONS)[number];
