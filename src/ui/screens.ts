// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentType } from 'preact';
import type { Address } from '../domain/permalink.ts';
import type { Section } from '../i18n/sections.ts';
import { bringMapCode } from './map/ahead.ts';

/** The sheets of styles/sheets/: what a screen wears besides what all of them share. */
export type Sheet =
  | 'desk'
  | 'embed'
  | 'exit'
  | 'find'
  | 'guides'
  | 'home'
  | 'listen'
  | 'map'
  | 'mediator'
  | 'notice'
  | 'pages'
  | 'pass'
  | 'pathway'
  | 'poster'
  | 'practice'
  | 'search'
  | 'service'
  | 'sos'
  | 'start';

export type ScreenEntry = {
  load: () => Promise<ComponentType>;
  /** Lets what the screen will need next come beside it; of no use where a page is only written. */
  beside?: () => void;
  /** What it says besides the words of the first screen. */
  sections?: readonly Section[];
  sheets?: readonly Sheet[];
};

/** The screen of every address; what is not here answers with "this page is not there". */
export const SCREENS: { [P in Address['page']]?: ScreenEntry } = {
  start: {
    load: () => import('./start/LanguagePage.tsx').then(m => m.LanguagePage),
    sections: ['start'],
    sheets: ['start'],
  },
  place: {
    load: () => import('./start/PlacePage.tsx').then(m => m.PlacePage),
    sections: ['start'],
    sheets: ['search', 'start'],
  },
  home: {
    load: () => import('./home/HomePage.tsx').then(m => m.HomePage),
    sheets: ['search', 'home', 'find', 'exit'],
  },
  find: {
    load: () => import('./find/FindPage.tsx').then(m => m.FindPage),
    sheets: ['search', 'find', 'home', 'exit'],
  },
  map: {
    load: () => import('./map/MapPage.tsx').then(m => m.MapPage),
    beside: bringMapCode,
    sections: ['map', 'start'],
    sheets: ['search', 'map', 'find', 'home', 'service', 'exit'],
  },
  municipality: { load: () => import('./town/TownPage.tsx').then(m => m.TownPage) },
  service: {
    load: () => import('./service/ServicePage.tsx').then(m => m.ServicePage),
    sections: ['show', 'phrases'],
    sheets: ['service', 'exit', 'listen'],
  },
  saved: {
    load: () => import('./saved/SavedPage.tsx').then(m => m.SavedPage),
    sections: ['saved', 'pathway'],
    sheets: ['pages'],
  },
  sos: {
    load: () => import('./sos/SosPage.tsx').then(m => m.SosPage),
    sections: ['sos'],
    sheets: ['sos', 'listen'],
  },
  safety: {
    load: () => import('./sos/SafetyPage.tsx').then(m => m.SafetyPage),
    sections: ['sos'],
    sheets: ['sos', 'exit', 'listen'],
  },
  settings: {
    load: () => import('./settings/SettingsPage.tsx').then(m => m.SettingsPage),
    sections: ['settings', 'handover'],
    sheets: ['search', 'pages', 'start', 'pass'],
  },
  about: {
    load: () => import('./about/AboutPage.tsx').then(m => m.AboutPage),
    sections: ['about'],
    sheets: ['pages'],
  },
  privacy: {
    load: () => import('./about/PrivacyPage.tsx').then(m => m.PrivacyPage),
    // The map's own notice, where pictures of streets can come from another site.
    sections: ['about', 'map'],
    sheets: ['pages'],
  },
  accessibility: {
    load: () => import('./about/AccessibilityPage.tsx').then(m => m.AccessibilityPage),
    sections: ['about'],
    sheets: ['pages'],
  },
  legal: {
    load: () => import('./about/LegalPage.tsx').then(m => m.LegalPage),
    sections: ['about'],
    sheets: ['pages'],
  },
  programmes: {
    load: () => import('./programmes/ProgrammesPage.tsx').then(m => m.ProgrammesPage),
    sections: ['programmes'],
    sheets: ['search', 'pages'],
  },
  programme: {
    load: () => import('./programmes/ProgrammePage.tsx').then(m => m.ProgrammePage),
    sections: ['programmes'],
    sheets: ['search', 'pages'],
  },
  guides: {
    load: () => import('./guides/GuidesPage.tsx').then(m => m.GuidesPage),
    sections: ['guides', 'show', 'phrases'],
    sheets: ['search', 'guides', 'service', 'listen'],
  },
  guide: {
    load: () => import('./guides/GuidePage.tsx').then(m => m.GuidePage),
    sections: ['guides'],
    sheets: ['search', 'guides', 'listen'],
  },
  pathway: {
    load: () => import('./pathway/PathwayPage.tsx').then(m => m.PathwayPage),
    sections: ['pathway', 'notes'],
    sheets: ['service', 'pathway'],
  },
  code: { load: () => import('./code/CodePage.tsx').then(m => m.CodePage) },
  embed: {
    load: () => import('./embed/EmbedPage.tsx').then(m => m.EmbedPage),
    beside: bringMapCode,
    sections: ['map', 'start'],
    sheets: ['search', 'map', 'find', 'home', 'service', 'exit', 'embed'],
  },
  desk: {
    load: () => import('./desk/mediator/DeskPage.tsx').then(m => m.DeskPage),
    sections: ['notes', 'pathway', 'poster'],
    sheets: ['search', 'find', 'pages', 'listen', 'desk', 'mediator'],
  },
  posters: {
    load: () => import('./desk/posters/PostersPage.tsx').then(m => m.PostersPage),
    sections: ['poster'],
    sheets: ['pages', 'desk', 'service', 'poster'],
  },
  notices: {
    load: () => import('./desk/notices/NoticesPage.tsx').then(m => m.NoticesPage),
    sections: ['notices', 'notes', 'poster', 'pathway'],
    sheets: ['search', 'find', 'pages', 'desk', 'poster', 'notice'],
  },
  'embed-desk': {
    load: () => import('./desk/embed/EmbedDeskPage.tsx').then(m => m.EmbedDeskPage),
    sections: ['map'],
    sheets: ['pages', 'desk'],
  },
};
