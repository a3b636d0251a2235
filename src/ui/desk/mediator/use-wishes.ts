// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { type Filter, isPressed, press } from '../../../domain/find/filters.ts';
import { deskLanguageOf, type Query } from '../../../domain/find/query.ts';
import { languageName } from '../../../i18n/format.ts';
import { useApp } from '../../context.ts';
import { say } from './words.ts';

/** A filter as a chip: what it says, and what a press does. */
export type Chip = { key: string; words: string; pressed: boolean; onPress: () => void };

type Wishes = {
  /** What is asked of the search. */
  query: Query;
  /** Only what is open today, which the search itself does not know. */
  today: boolean;
  chips: readonly Chip[];
  choose: (part: 'need' | 'near', value: string | undefined) => void;
};

/** Every desk speaks Italian: nothing to ask for. */
const spokenBy = (client: string): string | undefined => {
  const spoken = deskLanguageOf(client);
  return spoken === 'it' ? undefined : spoken;
};

/** What a service must be like. The language that is asked for is always the one the person has now. */
export const useWishes = (client: string): Wishes => {
  const { now } = useApp();
  const [wished, setWished] = useState<Query>({});
  const [today, setToday] = useState(false);
  const [speaks, setSpeaks] = useState(false);
  const spoken = spokenBy(client);
  const query = speaks && spoken !== undefined ? { ...wished, speaks: spoken } : wished;
  const plain = (filter: Filter, words: string): Chip => ({
    key: filter,
    words,
    pressed: isPressed(query, filter),
    onPress: () => setWished(press(wished, filter)),
  });
  const ofToday = { key: 'today', words: say('today'), pressed: today, onPress: () => setToday(!today) };
  const ofLanguage = (code: string): Chip => ({
    key: 'speaks',
    words: say('speaks', { language: languageName(code) }),
    pressed: isPressed(query, `speaks:${code}`),
    onPress: () => setSpeaks(!speaks),
  });
  const chips = [
    ...(now === undefined ? [] : [ofToday]),
    ...(spoken === undefined ? [] : [ofLanguage(spoken)]),
    plain('free', say('free')),
    ...(now === undefined ? [] : [plain('open', say('open'))]),
  ];
  const choose: Wishes['choose'] = (part, value) => {
    const { [part]: _, ...rest } = wished;
    setWished(value === undefined ? rest : { ...rest, [part]: value });
  };
  return { query, today, chips, choose };
};
