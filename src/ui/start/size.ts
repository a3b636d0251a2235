// SPDX-License-Identifier: AGPL-3.0-or-later
import { kilobytes } from '../../i18n/format.ts';

/** How much there is to download; number and unit stay in their order in every script. */
export const sizeOf = (bytes: number): string => `\u2066${kilobytes(bytes)}\u2069`;
