// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerPoliciesOf, policyOf, TRUSTED_TYPES } from '../../src/prerender/policy.ts';

const STYLE = 'a{color:red}';

describe('the security policy', () => {
  it('lets in the one style by its hash, and no other', () => {
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(policyOf([STYLE])).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(policyOf([STYLE])).not.toContain('unsafe');
  });

  it('lets the page talk to its own host alone, and to the address for reports if there is one', () => {
    expect(policyOf([STYLE])).toContain("connect-src 'self';");
    expect(policyOf([STYLE], { reports: 'https://reports.example/in?x=1' })).toContain(
      "connect-src 'self' https://reports.example;",
    );
    expect(policyOf([STYLE], { reports: 'dati@example.org' })).toContain("connect-src 'self';");
  });

  it('lets in pictures of streets from the one host that was named, if any', () => {
    const pictures = {
      url: 'https://tiles.example/a/{z}/{x}/{y}.png?k=1',
      host: 'x',
      credits: 'x',
      maxZoom: 19,
    };
    expect(policyOf([STYLE])).toContain("img-src 'self' data: blob:;");
    expect(policyOf([STYLE], { pictures })).toContain("img-src 'self' data: blob: https://tiles.example;");
    expect(policyOf([STYLE], { pictures })).toContain("connect-src 'self';");
  });

  it('says who may hold the page in a frame where headers can say so: nobody, or anybody for the one page made for it', () => {
    const policy = policyOf([STYLE]);
    expect(policy).not.toContain('frame-ancestors');
    expect(headerPoliciesOf([STYLE])).toEqual({
      alone: `${policy}; frame-ancestors 'none'`,
      framed: `${policy}; frame-ancestors *`,
      file: "default-src 'none'; frame-ancestors 'none'",
    });
  });

  it('lets the page hold no frame but its own', () => {
    expect(policyOf([STYLE], { reports: 'https://reports.example/in' })).toContain("; frame-src 'self';");
  });

  it('names the kinds of trusted values the app makes, and no more', () => {
    const makers = ['src/app/worker.ts', 'src/map/vouched.ts'].map(file => readFileSync(file, 'utf8')).join();
    const made = [...makers.matchAll(/createPolicy\('([^']+)'/g)];
    expect(made.map(([, name]) => name)).toEqual(TRUSTED_TYPES);
  });
});
