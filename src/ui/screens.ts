// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentType } from 'preact';
import type { Address } from '../domain/permalink.ts';
import type { Section } from '../i18n/sections.ts';

export type ScreenEntry = {
  load: () => Promise<ComponentType>;
  /** What it says besides the words of the first screen. */
  sections?: readonly Section[];
};

/** The screen of every address; what is not here answers with "this page is not there". */
export const SCREENS: { [P in Address['page']]?: ScreenEntry } = {
  start: { load: () => import('./start/LanguagePage.tsx').then(m => m.LanguagePage), sections: ['start'] },
  place: { load: () => import('./start/PlacePage.tsx').then(m => m.PlacePage), sections: ['start'] },
  home: { load: () => import('./home/HomePage.tsx').then(m => m.HomePage), sections: ['install'] },
  find: { load: () => import('./find/FindPage.tsx').then(m => m.FindPage) },
  municipality: { load: () => import('./town/TownPage.tsx').then(m => m.TownPage) },
  service: { load: () => import('./service/ServicePage.tsx').then(m => m.ServicePage), sections: ['show'] },
  saved: { load: () => import('./saved/SavedPage.tsx').then(m => m.SavedPage), sections: ['saved'] },
  sos: { load: () => import('./sos/SosPage.tsx').then(m => m.SosPage), sections: ['sos'] },
  safety: { load: () => import('./sos/SafetyPage.tsx').then(m => m.SafetyPage), sections: ['sos'] },
  settings: {
    load: () => import('./settings/SettingsPage.tsx').then(m => m.SettingsPage),
    sections: ['settings'],
  },
  about: { load: () => import('./about/AboutPage.tsx').then(m => m.AboutPage), sections: ['about'] },
  privacy: { load: () => import('./about/PrivacyPage.tsx').then(m => m.PrivacyPage), sections: ['about'] },
  accessibility: {
    load: () => import('./about/AccessibilityPage.tsx').then(m => m.AccessibilityPage),
    sections: ['about'],
  },
  legal: { load: () => import('./about/LegalPage.tsx').then(m => m.LegalPage), sections: ['about'] },
  programmes: {
    load: () => import('./programmes/ProgrammesPage.tsx').then(m => m.ProgrammesPage),
    sections: ['programmes'],
  },
  programme: {
    load: () => import('./programmes/ProgrammePage.tsx').then(m => m.ProgrammePage),
    sections: ['programmes'],
  },
  code: { load: () => import('./code/CodePage.tsx').then(m => m.CodePage) },
};
