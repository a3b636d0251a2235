// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { languageName } from '../../i18n/format.ts';
import { type Params, text, word, wordIn } from '../../i18n/i18n.ts';
import { lookOfPage, unknownOf } from '../service/facts.ts';
import { inItalian, type Sentence } from './italian.ts';

/** A sentence in Italian and, under it, what it says in the reader's language. */
export type Said = { id: string; italian: string; own: string | undefined };

const MOST_NEEDS = 4;
const MOST_LEVELS = 4;

const inItalianName = (code: string): string =>
  new Intl.DisplayNames(['it'], { type: 'language' }).of(code.split('-')[0] ?? code) ?? code;

const said = (
  lang: string,
  sentence: Sentence,
  mine: Params = {},
  theirs: Params = mine,
  id: string = sentence,
): Said => ({
  id,
  italian: inItalian(sentence, theirs),
  own: lang === 'it' ? undefined : text(`show.${sentence}`, mine),
});

const aboutCourse = ({ course, offers }: Service, lang: string): Said[] => {
  if (course === undefined && !offers?.includes('italian_course')) return [];
  const levels = (course?.levels ?? []).filter(level => level !== 'middle_school').slice(0, MOST_LEVELS);
  return [
    said(lang, 'course'),
    ...levels.map(code => {
      const level = code === 'alfa' ? 'Alfa' : code.toUpperCase();
      return said(lang, 'courseLevel', { level }, { level }, `level-${code}`);
    }),
  ];
};

/** What an office does by itself, or what has a sentence of its own: nobody says "I need to be shown the way". */
const NOT_ASKED_FOR = new Set<string>(['italian_course', 'orientation', 'referral', 'health_orientation']);

const aboutNeeds = ({ offers, procedures }: Service, lang: string): Said[] =>
  [...new Set([...(procedures ?? []).map(({ offer }) => offer), ...(offers ?? [])])]
    .filter(offer => !NOT_ASKED_FOR.has(offer))
    .slice(0, MOST_NEEDS)
    .map(offer =>
      said(
        lang,
        'need',
        { offer: word(`offer.${offer}`) },
        { offer: wordIn('it', `offer.${offer}`) },
        `need-${offer}`,
      ),
    );

const aboutLanguage = (lang: string): Said[] => {
  if (lang === 'it') return [];
  const [mine, theirs] = [{ language: languageName(lang) }, { language: inItalianName(lang) }];
  return [said(lang, 'slow', mine, theirs), said(lang, 'mediator', mine, theirs)];
};

const UNKNOWN = { address: 'where', hours: 'when', phone: 'phone' } as const;

/** All the sentences for a service; the first `shown` are those one most likely came for. */
export const sentencesFor = (
  service: Service,
  lang: string,
): { all: Said[]; shown: number; seeks: boolean } => {
  const seeks = lookOfPage(service, undefined) === 'bare' && service.address === undefined;
  const questions = seeks ? unknownOf(service).map(fact => said(lang, UNKNOWN[fact])) : [];
  const course = aboutCourse(service, lang);
  const [slow, mediator] = aboutLanguage(lang);
  const purpose = seeks ? questions : course.slice(0, 1);
  const rest = [...(seeks ? [] : course.slice(1)), ...aboutNeeds(service, lang), mediator];
  const first = [...purpose.slice(0, 2), slow ?? said(lang, 'write')];
  const always = [said(lang, 'papers'), said(lang, 'appointment'), said(lang, 'write')];
  const all = [...first, ...purpose.slice(2), ...rest.filter(one => one !== undefined), ...always];
  const once = all.filter((one, place) => all.findIndex(({ id }) => id === one.id) === place);
  return { all: once, shown: first.length, seeks };
};
