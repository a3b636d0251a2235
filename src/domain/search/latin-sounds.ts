// SPDX-License-Identifier: AGPL-3.0-or-later
import { readSounds, tableOf } from './sounds.ts';

const PLAIN = `
  a:a b:b c:k d:d e:e f:f g:g h: i:i j:i k:k l:l m:m n:n o:o p:p q:k r:r s:s t:t u:u v:v w:v x:s y:i z:z
  2: 3:a 5:k 6:t 7:h 8:k 9:k
`;

const before = (vowels: string, rules: string): string =>
  [...vowels].flatMap(vowel => rules.split(' ').map(rule => rule.replaceAll('*', vowel))).join(' ');

/** Italian as it is read aloud. */
const ITALIAN = tableOf(
  PLAIN,
  'ch:k gh:g cch:k ggh:g sch:sk gli:li gn:ni qu:ku',
  before('ei', 'c*:c* cc*:c* g*:j* gg*:j* sc*:x*'),
  before('aou', 'ci*:c* cci*:c* gi*:j* ggi*:j* sci*:x* gli*:li*'),
);

/** Latin letters as the rest of the world reads them, and as people write what they heard; Arabic sounds as digits. */
const ABROAD = tableOf(
  PLAIN,
  'h:h qu:k j:j w:u x:ks ch:c tch:c cch:c sh:x sch:x dj:j dg:j th:t ph:f ck:k kh:k gh:g ts:z tz:z dz:z ou:u oo:u ee:i gn:ni',
  before('ei', 'c*:s* cc*:c* g*:j* gg*:j* sc*:s*'),
);

/** How a folded word of Latin letters is heard when it is read as Italian. */
export const heardInItaly = (word: string): string => readSounds(ITALIAN, word);

/** How it is heard when it is spelt by somebody who does not know how Italian is written. */
export const heardByEar = (word: string): string => readSounds(ABROAD, word);
