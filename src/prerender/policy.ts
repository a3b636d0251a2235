// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import type { Options } from './options.ts';
import { originOf } from './pictures.ts';

/** The only kind of trusted value the app makes: the address of its own worker. */
export const TRUSTED_TYPES = ['approdo'];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** An e-mail address is opened by the reader's own program: the page talks to nobody. */
const hostOf = (reports: string | undefined): string =>
  reports === undefined || !URL.canParse(reports) ? '' : ` ${new URL(reports).origin}`;

/** Whom besides themselves the pages may ask: where reports go, and where pictures of streets come from. */
export type Others = Partial<Pick<Options, 'reports' | 'pictures'>>;

/** What the pages may do and whom they may ask: themselves, and the few others that the publisher named. */
export const policyOf = (styles: readonly string[], { reports, pictures }: Others = {}): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    `img-src 'self' data: blob:${pictures === undefined ? '' : ` ${originOf(pictures)}`}`,
    "font-src 'self'",
    `connect-src 'self'${hostOf(reports)}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES.join(' ')}`,
  ].join('; ');

/** The same for hosts that send headers, with what a page cannot say of itself. */
export const headerPolicyOf = (styles: readonly string[], others: Others = {}): string =>
  `${policyOf(styles, others)}; frame-ancestors 'none'`;
