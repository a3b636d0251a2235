// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Form } from './forms.ts';

/** What the data's command line asks of the program that draws, which knows no sheets. */
export type PosterOrder = {
  /** The folder of packs to draw from, and the one to write into. */
  data: string;
  out: string;
  /** With its last slash. */
  site: string;
  form: Form;
  codes: readonly string[];
  /** The day that is printed on them. */
  today: string;
};

/** What came of it. */
export type PosterAnswer = { written: number; skipped: number };
