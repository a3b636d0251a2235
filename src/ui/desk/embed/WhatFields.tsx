// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/desk.json';
import { NEEDS } from '../../../domain/vocabulary.ts';
import { word } from '../../../i18n/i18n.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import type { RegionStatus } from '../../../store/store.ts';
import { SelectField } from './Fields.tsx';
import type { Chosen, Towns } from './use-choice.ts';

/** Protection is never looked for on somebody's page. */
const OFFERED = NEEDS.filter(need => need !== 'safety');

const { embed } = words;

const nameOf = ({ name, province }: Towns['towns'][number]): string => `${name} (${province})`;

type Props = Chosen & { regions: readonly RegionStatus[]; towns: Towns };

/** What the map shows: where, what for, and in which language. */
export const WhatFields = ({ choice, change, regions, towns: { towns, coming } }: Props) => (
  <fieldset>
    <legend>{embed.show}</legend>
    <SelectField
      id="region"
      label={embed.region}
      value={choice.region}
      options={regions.map(({ id, name }) => ({ value: id, words: name }))}
      onChoose={region => change({ region })}
    />
    <SelectField
      id="town"
      label={embed.town}
      value={choice.near}
      none={coming ? embed.townsComing : embed.wholeRegion}
      options={towns.map(town => ({ value: town.istat, words: nameOf(town) }))}
      disabled={coming}
      onChoose={near => change({ near })}
    />
    {!coming && towns.length === 0 && <p role="alert">{embed.townsFailed}</p>}
    <SelectField
      id="need"
      label={embed.need}
      value={choice.need}
      none={embed.allNeeds}
      options={OFFERED.map(need => ({ value: need, words: word(`need.${need}`) }))}
      onChoose={need => change({ need })}
    />
    <SelectField
      id="language"
      label={embed.language}
      value={choice.lang}
      none={embed.readerLanguage}
      options={LANGUAGES.map(({ code, endonym }) => ({ value: code, words: endonym, lang: code }))}
      onChoose={lang => change({ lang })}
    />
  </fieldset>
);
