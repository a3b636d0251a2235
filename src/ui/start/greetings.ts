// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/start-words.json' with { type: 'json' };

export type Greeting = { choose: string; go: string; listen: string };

const GREETINGS = words as Record<string, Greeting>;

/** What is said before a language is chosen: each language speaks for itself. */
export const greetingOf = (code: string): Greeting => GREETINGS[code] ?? (words.it as Greeting);

/** As many languages greet on the first screen as two short lines hold; whoever reads none of them finds their name below. */
export const GREETED = 4;
