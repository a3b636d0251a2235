// SPDX-License-Identifier: AGPL-3.0-or-later
import { createContext } from 'preact';

/** What only the body that publishes a copy can say. What is missing is told to the reader as missing. */
export type Publisher = {
  /** The body's name, as it signs. */
  body?: string;
  /** The data controller and the legal basis (GDPR, articles 4, 6 and 13), in the body's own Italian. */
  controller?: string;
  legalBasis?: string;
  privacyEmail?: string;
  accessibilityEmail?: string;
  /** Its accessibility statement, on the national register. */
  declarationUrl?: string;
  /** Where the source code of this very copy can be had. */
  sourceUrl?: string;
  /** Who reads the reports of readers. */
  reportsTo?: string;
  version?: string;
};

/** Nobody publishes this copy officially yet. */
export const PublisherContext = createContext<Publisher>({});
