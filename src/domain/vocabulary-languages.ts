// SPDX-License-Identifier: AGPL-3.0-or-later

/** Languages that may be spoken at a desk (ISO 639); `mul` = many, the source does not list them, `ise` = Italian Sign Language. */
export const DESK_LANGUAGES = (
  'it en fr ar sq ro bn uk zh es ur pa ru ka hi fa ti am so ps tr fil wo pt ' +
  'pl de bg mk sr hr bs sl hu el cs sk lt lv et nl sv be hy az kk ky uz tg ' +
  'ku ckb ary arz ber he ne si ta te ml gu mr my th vi id ms ja ko mn tl ' +
  'sw ha yo ig ff bm dyu mnk snk ln kg rw rn om aa ee tw bin sus mg sn zu rom mul ise'
).split(' ');

const known = new Set(DESK_LANGUAGES);

/** True for a language code the product can name to the reader. */
export const isDeskLanguage = (code: string): boolean => known.has(code);
