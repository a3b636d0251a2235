// SPDX-License-Identifier: AGPL-3.0-or-later
import { soundOf } from '../../store/recordings.ts';
import { follow, mark, unmark } from './mark.ts';
import { type Piece, type Sentence, sentencesOf } from './page-words.ts';
import { play } from './play.ts';
import type { Item } from './reading.ts';
import type { Playable } from './recorded.ts';
import { type Spoken, speak } from './speak.ts';
import { speech, voiceFor, type Wish } from './voices.ts';

/** What to read, and with what. */
export type Task = Wish & {
  base: string;
  lang: string;
  /** Picks the parts of the page that are read. */
  select: string;
  /** The name of the page among the recordings. */
  page?: string | undefined;
  recorded: Playable;
  /** Nothing that was heard may stay on the phone. */
  discreet: boolean;
  player?: HTMLAudioElement | undefined;
};

/** Each piece with the voice of its language, if there is one, else with the reader's; what one voice says is one. */
const withVoices = (pieces: readonly Piece[], usual: SpeechSynthesisVoice, wish: Wish): Spoken[] => {
  const voices = speech()?.getVoices() ?? [];
  const spoken: Spoken[] = [];
  for (const { words, lang } of pieces) {
    const voice = voiceFor(voices, lang, wish) ?? usual;
    const last = spoken.at(-1);
    if (last?.voice === voice) last.words += ` ${words}`;
    else spoken.push({ words, voice });
  }
  return spoken;
};

/** Shows each thing when its turn comes, and keeps it in sight. */
const shower = () => {
  let before: Range | undefined;
  return (range: Range) => {
    mark(range);
    follow(range, before);
    before = range;
  };
};

const whole = (element: Element): Range => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
};

const keyOf = (part: Element): string => part.getAttribute('data-audio') ?? '';

/** A recording, if there is one by this name and something to play it with. */
const recordingItem = (task: Task, key: string, show: () => void): Item | undefined => {
  const { base, recorded, player, discreet } = task;
  const recording = recorded.get(key);
  if (recording === undefined || player === undefined) return undefined;
  return { begin: (slow, ear) => play(player, soundOf(base, recording, !discreet), slow, ear), show };
};

/** Sentences for the voice of the reader's language; none without one. */
const speaker = ({ lang, localOnly = false }: Task, show: (range: Range) => void) => {
  const voice = voiceFor(speech()?.getVoices() ?? [], lang, { localOnly });
  return ({ pieces, range }: Sentence): Item[] => {
    if (voice === undefined) return [];
    const spoken = withVoices(pieces, voice, { localOnly });
    return [{ begin: (slow, ear) => speak(spoken, slow, ear), show: () => show(range) }];
  };
};

/** Parts with a recording play it; the rest is said where there is a voice, and left out where there is none. */
export const itemsOf = (task: Task): Item[] => {
  const { lang, select, page } = task;
  const wholePage = page === undefined ? undefined : recordingItem(task, page, unmark);
  if (wholePage !== undefined) return [wholePage];
  const show = shower();
  const say = speaker(task, show);
  const played = new Set<Element>();
  return sentencesOf(document.querySelector('main') ?? document, select, lang).flatMap(sentence => {
    const { part } = sentence;
    if (played.has(part)) return [];
    const recording = recordingItem(task, keyOf(part), () => show(whole(part)));
    if (recording === undefined) return say(sentence);
    played.add(part);
    return [recording];
  });
};
