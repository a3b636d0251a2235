// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Guide, GuideStep } from '../../domain/guide.ts';
import type { Need } from '../../domain/vocabulary.ts';
import { word } from '../../i18n/i18n.ts';
import { maybeText } from '../programmes/maybe-text.ts';

/** The name of a guide, which the first screen knows too; of one that nobody has written in words, its need. */
export const guideTitle = ({ id, need }: Pick<Guide, 'id' | 'need'>): string =>
  maybeText('guideNames', `of.${id}`) ?? word(`need.${need}`);

const LAST = 99;

/** The guides that answer a need, in their order. */
export const guidesOf = (guides: readonly Guide[], need: Need): Guide[] =>
  guides
    .filter(guide => guide.need === need)
    .sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST) || (a.id < b.id ? -1 : 1));

/** A sentence about a whole guide, where there is one. */
export const guideWords = ({ id }: Guide, what: 'lead' | 'gets' | 'right'): string | undefined =>
  maybeText('guides', `of.${id}.${what}`);

const codedPlace = ({ offer, kind, need }: GuideStep): string | undefined => {
  if (offer !== undefined) return word(`offer.${offer}`);
  if (kind !== undefined) return word(`kind.${kind}`);
  return need && word(`need.${need}`);
};

/** What to do in a step, and how; without sentences, the word of its code. */
export const stepWords = (guide: Guide, step: GuideStep): { act: string; how: string | undefined } => {
  const key = `of.${guide.id}.steps.${step.id}`;
  return {
    act: maybeText('guides', `${key}.do`) ?? codedPlace(step) ?? guideTitle(guide),
    how: maybeText('guides', `${key}.how`),
  };
};
