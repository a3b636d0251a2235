// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Guide } from '../domain/guide.ts';
import { word } from '../i18n/i18n.ts';
import { guideTitle, guideWords, stepWords } from '../ui/guides/words.ts';

/** A guide for machines, in the words of schema.org. */
export const guideThing = (guide: Guide, lang: string, url: string): Record<string, unknown> => {
  const papers = new Set(guide.steps.flatMap(({ bring = [] }) => bring.filter(paper => paper !== 'nothing')));
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    '@id': url,
    url,
    name: guideTitle(guide),
    description: guideWords(guide, 'lead'),
    inLanguage: lang,
    supply: [...papers].map(paper => ({ '@type': 'HowToSupply', name: word(`bring.${paper}`) })),
    step: guide.steps.map((step, index) => {
      const { act, how } = stepWords(guide, step);
      return { '@type': 'HowToStep', position: index + 1, name: act, text: how ?? act };
    }),
  };
};
