// SPDX-License-Identifier: AGPL-3.0-or-later
import { readWordsFrom } from '../../src/i18n/word-source.ts';
import { wordsOnDisk } from '../../src/prerender/language-modules.ts';

// Tests read the same files as the build does.
readWordsFrom(wordsOnDisk);

// A busy machine of two cores is slower than any phone.
if ('document' in globalThis)
  (await import('@testing-library/preact')).configure({ asyncUtilTimeout: 10_000 });
