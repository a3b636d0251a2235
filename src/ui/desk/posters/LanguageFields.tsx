// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/printing.json';
import { FEWEST_LANGUAGES } from '../../../domain/posters/languages.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { fill } from '../../show/fill.ts';

const { posters } = words;

type Props = {
  order: readonly string[];
  chosen: readonly string[];
  onChange: (langs: readonly string[]) => void;
};

/** The languages on the paper: the needed ones are ticked already. */
export const LanguageFields = ({ order, chosen, onChange }: Props) => (
  <fieldset>
    <legend>{posters.languages}</legend>
    <p class="lead">{fill(posters.languagesHelp, { count: FEWEST_LANGUAGES })}</p>
    <div class="ways tongues">
      {order.map(lang => {
        const on = chosen.includes(lang);
        return (
          <label key={lang} class="tick">
            <input
              type="checkbox"
              checked={on}
              onChange={() => onChange(on ? chosen.filter(one => one !== lang) : [...chosen, lang])}
            />
            <span lang={lang} dir={languageOf(lang)?.dir}>
              {languageOf(lang)?.endonym}
            </span>
          </label>
        );
      })}
    </div>
    <p role="status">
      {chosen.length < FEWEST_LANGUAGES && fill(posters.fewLanguages, { count: FEWEST_LANGUAGES })}
    </p>
  </fieldset>
);
