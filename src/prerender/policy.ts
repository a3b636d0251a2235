// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import type { Options } from './options.ts';
import { originOf } from './pictures.ts';

/** What the app vouches for: the address of its own worker, and the two scraps of markup the map's library tries out. */
export const TRUSTED_TYPES = ['approdo', 'default'];

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
    // The officers' desk shows the map as it will stand on their page.
    "frame-src 'self'",
    "media-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES.join(' ')}`,
  ].join('; ');

/** What hosts send: with a page the same, with what a page cannot say of itself. */
export type HeaderPolicies = {
  /** No other page may hold ours in a frame. */
  alone: string;
  /** Any page may: for the one that is made for it. */
  framed: string;
  /** For what is no page: opened by itself it may do nothing, and on a bad line each word of it is paid for forty times. */
  file: string;
};

/** The policies, from the styles of the pages and of the pictures that may be opened by themselves. */
export const headerPoliciesOf = (
  styles: readonly string[],
  others: Others = {},
  pictures: readonly string[] = [],
): HeaderPolicies => {
  const policy = policyOf(styles, others);
  const worn = pictures.length === 0 ? '' : ` style-src ${pictures.map(hashOf).join(' ')};`;
  return {
    alone: `${policy}; frame-ancestors 'none'`,
    framed: `${policy}; frame-ancestors *`,
    file: `default-src 'none';${worn} frame-ancestors 'none'`,
  };
};
