// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { word, wordIn } from '../../i18n/i18n.ts';
import { lookOfPage, unknownOf } from '../service/facts.ts';
import { FAMILIES, phrasesOf, type Said, saidIn } from './phrases.ts';

const MOST_NEEDS = 4;
const MOST_LEVELS = 4;

const aboutCourse = ({ course, offers }: Service, lang: string): Said[] => {
  if (course === undefined && !offers?.includes('italian_course')) return [];
  const levels = (course?.levels ?? []).filter(level => level !== 'middle_school').slice(0, MOST_LEVELS);
  return [
    saidIn(lang, 'show.course', { family: 'begin', id: 'course' }),
    ...levels.map(code => {
      const level = code === 'alfa' ? 'Alfa' : code.toUpperCase();
      return saidIn(lang, 'show.courseLevel', { family: 'begin', id: `level-${code}`, mine: { level } });
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
      saidIn(lang, 'show.need', {
        family: 'begin',
        id: `need-${offer}`,
        mine: { offer: word(`offer.${offer}`) },
        theirs: { offer: wordIn('it', `offer.${offer}`) },
      }),
    );

const UNKNOWN = {
  address: { sentence: 'show.where', family: 'way', id: 'where' },
  hours: { sentence: 'show.when', family: 'ask', id: 'when' },
  phone: { sentence: 'show.phone', family: 'ask', id: 'phone' },
} as const;

const aboutUnknown = (service: Service, lang: string): Said[] =>
  unknownOf(service).map(fact => {
    const { sentence, ...as } = UNKNOWN[fact];
    return saidIn(lang, sentence, as);
  });

/** Of what is said in any office, what this service says better itself. */
const SAID_BETTER: Readonly<Record<string, string>> = { 'say-where_is': 'where' };

const MOST_PURPOSES = 2;

type Sentences = {
  /** Family by family, with what this service gives before what is said everywhere. */
  all: Said[];
  /** Those one most likely came for. */
  first: string[];
  /** Nobody knows where it is. */
  seeks: boolean;
};

/** All the sentences for a service. */
export const sentencesFor = (service: Service, lang: string): Sentences => {
  const seeks = lookOfPage(service, undefined) === 'bare' && service.address === undefined;
  const [course, ...levels] = seeks ? [] : aboutCourse(service, lang);
  const purpose = seeks ? aboutUnknown(service, lang) : course === undefined ? [] : [course];
  const mustBook = saidIn(lang, 'show.appointment', { family: 'ask', id: 'appointment' });
  const own = [...purpose, ...levels, ...aboutNeeds(service, lang), mustBook];
  const isOwn = (id: string | undefined) => own.some(one => one.id === id);
  const all = FAMILIES.flatMap(family => [
    ...own.filter(one => one.family === family),
    ...phrasesOf(family, lang).filter(({ id }) => !isOwn(SAID_BETTER[id])),
  ]);
  const understood = lang === 'it' ? ['say-write'] : ['say-i_speak', 'say-slowly'];
  return { all, first: [...purpose.slice(0, MOST_PURPOSES).map(({ id }) => id), ...understood], seeks };
};
