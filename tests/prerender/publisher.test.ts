// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../src/domain/permalink.ts';
import { pagesOf } from '../../src/prerender/matrix.ts';
import { publisherOf } from '../../src/prerender/publisher.ts';
import { pageFiles } from '../../src/prerender/site.ts';
import type { Publisher } from '../../src/ui/about/publisher.ts';
import { aBundle, publishedFrom, someOptions } from './support.ts';

const BODY = {
  body: 'Unione di Prova',
  controller: 'Unione di Prova, piazza di Prova 1',
  legalBasis: 'Articolo di prova',
  privacyEmail: 'privacy@example.org',
  accessibilityEmail: 'aiuto@example.org',
  declarationUrl: 'https://example.org/dichiarazione',
  sourceUrl: 'https://example.org/codice.git',
  reportsTo: 'Ufficio di Prova',
};
const reports = 'segnalazioni@example.org';
const published = publishedFrom('data/training', true);
const pages = pagesOf(published, ['it', 'ar']);

const written = async (page: Address['page'], lang: string, publisher?: Publisher): Promise<string> => {
  const ground = { published, bundle: aBundle(), options: someOptions({ reports: publisher?.reportsAt }) };
  const wanted = pages.filter(({ address, lang: own }) => address.page === page && own === lang);
  for await (const { text } of pageFiles({ ...ground, ...(publisher && { publisher }) }, wanted)) return text;
  throw new Error(`${page} is not written.`);
};

describe('who publishes a copy', () => {
  let data = '';
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'approdo-publisher-'));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('is nobody where the data say nothing', () => {
    expect(publisherOf(data, { reports: undefined })).toEqual({});
    expect(publisherOf(join(data, 'nowhere'), { reports })).toEqual({ reportsAt: reports });
  });

  it('is what the data were built with, and where reports go is added', () => {
    writeFileSync(join(data, 'publisher.json'), JSON.stringify(BODY));
    expect(publisherOf(data, { reports })).toEqual({ ...BODY, reportsAt: reports });
  });

  it('stops the build when what lies there was not written by it', () => {
    writeFileSync(join(data, 'publisher.json'), JSON.stringify({ privacyEmail: 'nowhere' }));
    expect(() => publisherOf(data, { reports })).toThrow();
  });

  it.each(['it', 'ar'])(
    'names the other site that streets can come from, in %s, and only if there is one',
    async lang => {
      const pictures = {
        url: 'https://tiles.example/{z}/{x}/{y}.png',
        host: 'tiles.example',
        credits: 'x',
        maxZoom: 19,
      };
      expect(publisherOf(data, { pictures })).toEqual({ picturesFrom: 'tiles.example' });
      expect(await written('privacy', lang, publisherOf(data, { pictures }))).toContain('tiles.example');
      expect(await written('privacy', lang)).not.toContain('tiles.example');
    },
  );

  it.each(['it', 'ar'])('stands on the written pages in %s', async lang => {
    const publisher = { ...BODY, reportsAt: reports };
    const privacy = await written('privacy', lang, publisher);
    for (const said of [BODY.controller, BODY.legalBasis, BODY.reportsTo]) expect(privacy).toContain(said);
    expect(privacy).toContain('href="mailto:privacy@example.org"');
    expect(privacy).toContain(`href="mailto:${reports}"`);
    expect(privacy).toContain(`data-report="${reports}"`);
    const accessibility = await written('accessibility', lang, publisher);
    expect(accessibility).toContain('href="mailto:aiuto@example.org"');
    expect(accessibility).toContain(`href="${BODY.declarationUrl}"`);
    expect(await written('legal', lang, publisher)).toContain(BODY.body);
    const about = await written('about', lang, publisher);
    expect(about).toContain(BODY.body);
    expect(about).toContain(`href="${BODY.sourceUrl}"`);
  });

  it('is told as not known where it is not', async () => {
    expect(await written('privacy', 'it')).toMatch(/Non c'è ancora un titolare.*|scegli tu a chi mandarle/s);
    expect(await written('legal', 'it')).toContain('Approdo non è un ufficio pubblico');
    expect(await written('about', 'it')).toContain('Nessun ente pubblica ancora questa copia');
  });
});
