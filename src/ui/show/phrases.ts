// SPDX-License-Identifier: AGPL-3.0-or-later
import { languageName } from '../../i18n/format.ts';
import { type Params, text } from '../../i18n/i18n.ts';
import { inItalian, type Phrase, type Sentence } from './italian.ts';

/** The families, in the order a visit to an office has; to be understood comes before all that is asked. */
export const FAMILIES = ['begin', 'language', 'ask', 'papers', 'health', 'way'] as const;
export type Family = (typeof FAMILIES)[number];

/** What each family says; what is needed at once stands first. */
export const PHRASES: Readonly<Record<Family, readonly Phrase[]>> = {
  begin: ['appointment', 'information', 'first_time', 'wait_here', 'number'],
  language: [
    'not_understood',
    'slowly',
    'repeat',
    'write',
    'simple',
    'i_speak',
    'mediator',
    'interpreter',
    'phone_help',
    'cannot_read',
    'understood',
  ],
  ask: ['make_appointment', 'change_appointment', 'when_return', 'how_much', 'is_free', 'private', 'wifi'],
  papers: ['which_papers', 'have_papers', 'form_help', 'what_sign', 'copy', 'receipt', 'lost_paper'],
  health: ['i_am_ill', 'pain_here', 'medicine', 'allergy', 'pregnant', 'child_ill', 'woman_doctor'],
  way: ['where_is', 'which_office', 'which_door', 'which_bus', 'get_off'],
};

/** The picture of a family. */
export const PICTURES: Readonly<Record<Family, string>> = {
  begin: 'open',
  language: 'talk',
  ask: 'ask',
  papers: 'doc',
  health: 'need-health',
  way: 'route',
};

/** These name the reader's language: nobody says them in Italian to somebody who speaks it. */
const NAMES_LANGUAGE = new Set<Phrase>(['i_speak', 'mediator', 'interpreter']);

/** A sentence in Italian and, under it, what it says in the reader's language. */
export type Said = {
  id: string;
  family: Family;
  italian: string;
  own: string | undefined;
  /** The recording of the Italian: where a language is named, each has one of its own. */
  heard: string;
};

const inItalianName = (code: string): string =>
  new Intl.DisplayNames(['it'], { type: 'language' }).of(code.split('-')[0] ?? code) ?? code;

type Saying = { family: Family; id: string; mine?: Params; theirs?: Params; heard?: string };

/** A sentence for a reader of a language whose words were read. */
export const saidIn = (
  lang: string,
  sentence: Sentence,
  { family, id, mine = {}, theirs = mine, heard = id }: Saying,
): Said => ({
  id,
  family,
  italian: inItalian(sentence, theirs),
  own: lang === 'it' ? undefined : text(sentence, { ...mine, lng: lang }),
  heard: `show.${heard}`,
});

const phraseIn = (lang: string, family: Family, phrase: Phrase): Said => {
  const [id, sentence] = [`say-${phrase}`, `phrases.say.${phrase}`] as const;
  if (!NAMES_LANGUAGE.has(phrase)) return saidIn(lang, sentence, { family, id });
  const [mine, theirs] = [{ language: languageName(lang, lang) }, { language: inItalianName(lang) }];
  return saidIn(lang, sentence, { family, id, mine, theirs, heard: `${id}-${lang}` });
};

/** What a family says, for a reader of a language. */
export const phrasesOf = (family: Family, lang: string): Said[] =>
  PHRASES[family]
    .filter(phrase => lang !== 'it' || !NAMES_LANGUAGE.has(phrase))
    .map(phrase => phraseIn(lang, family, phrase));
