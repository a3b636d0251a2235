// SPDX-License-Identifier: AGPL-3.0-or-later

/** One address of every screen, under its language. */
export const SCREENS = [
  '',
  'place/',
  'find/?need=papers',
  'find/?q=xyzxyz',
  'c/076063/',
  's/bas-pua-potenza-sud/',
  's/nat-112/',
  's/bas-pua-potenza-sud/?show=1',
  'saved/',
  'sos/',
  'safety/',
  'settings/',
  'about/',
  'privacy/',
  'accessibility/',
  'legal/',
  'programmes/',
  'programmes/inclusion-first/',
  'g/',
  'g/residence-permit/',
  'g/health-card/',
  'nothing-here/',
];
