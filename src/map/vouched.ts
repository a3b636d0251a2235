// SPDX-License-Identifier: AGPL-3.0-or-later

type Policies = {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown;
  defaultPolicy: unknown;
};

/** The two scraps of markup Leaflet writes when it is read, to learn what the browser can do. */
const LEAFLETS = new Set(['<svg/>', '<v:shape adj="1"/>']);

/** The security policy lets no script write markup; this says which two scraps are no danger. Nothing else passes. */
const vouchForLeaflet = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (trustedTypes === undefined || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createHTML: html => {
      if (!LEAFLETS.has(html)) throw new TypeError('This page writes no markup.');
      return html;
    },
  });
};

// Before Leaflet is read: whoever imports it imports this first.
vouchForLeaflet();
