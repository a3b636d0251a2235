// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Params } from '../../i18n/i18n.ts';

/** Puts the values into a sentence's {{places}}. */
export const fill = (sentence: string, params: Params): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
