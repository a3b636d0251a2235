// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const words = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max));
const description = z.strictObject({
  shortDescription: words(1, 150),
  longDescription: words(150, 10000),
  features: z.array(words(1, 100)).check(z.minLength(1)),
});

/** What the Italian catalogue of public software asks of version 0 of the format. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0'),
  name: z.string(),
  url: z.url(),
  landingURL: z.url(),
  softwareVersion: z.string(),
  releaseDate: z.iso.date(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  categories: z.array(z.string()),
  intendedAudience: z.object({ scope: z.array(z.string()) }),
  description: z.strictObject({ it: description, en: description }),
  legal: z.strictObject({ license: z.literal('AGPL-3.0-or-later'), mainCopyrightOwner: z.string() }),
  organisation: z.strictObject({ name: z.string(), uri: z.url() }),
  maintenance: z.strictObject({ type: z.enum(['internal', 'contract', 'community', 'none']) }),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()) }),
  supports: z.array(z.strictObject({ id: z.string() })),
});

const file = parse(readFileSync('publiccode.yml', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const languages: { code: string }[] = JSON.parse(readFileSync('locales/languages.json', 'utf8'));

describe('publiccode.yml', () => {
  it('is what the catalogue of public software accepts', () => {
    expect(publiccode.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  it('names the two categories and the law it supports', () => {
    expect(file.categories).toEqual(['geographic-information-systems', 'digital-citizenship']);
    expect(file.supports).toEqual([{ id: 'alias:gdpr' }]);
  });

  it('agrees with package.json and with the languages of the app', () => {
    expect(file.softwareVersion).toBe(manifest.version);
    expect(file.legal.license).toBe(manifest.license);
    expect(file.localisation.availableLanguages).toEqual(languages.map(({ code }) => code));
  });

  it('names no contact nobody has promised: the address is an example until a body deploys it', () => {
    expect(file.maintenance.type).toBe('none');
    expect(new URL(file.url).hostname).toBe('example.org');
  });
});

describe('LICENSE', () => {
  it('is the whole text of the GNU Affero General Public License, version 3', () => {
    const text = readFileSync('LICENSE', 'utf8');
    expect(text.length).toBeGreaterThan(33_000);
    expect(text).toContain('GNU AFFERO GENERAL PUBLIC LICENSE');
    expect(text).toContain('Remote Network Interaction');
  });
});
