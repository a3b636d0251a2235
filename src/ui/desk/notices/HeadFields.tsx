// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/printing.json';
import { NOTICE_TITLES, type NoticeTitle } from '../../../domain/notices/rules.ts';
import { MOST_LANGUAGES, type NoticeAction, type NoticeSheet } from '../../../domain/notices/sheet.ts';
import { isPrintable } from '../../../domain/posters/printable.ts';
import { text } from '../../../i18n/i18n.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { useApp } from '../../context.ts';
import { fill } from '../../show/fill.ts';
import { SelectField } from '../embed/Fields.tsx';

const { notices } = words;

type Props = {
  sheet: NoticeSheet;
  act: (action: NoticeAction) => void;
  desk: string | undefined;
  onDesk: (desk: string | undefined) => void;
};

const useDesks = () =>
  [...useApp().atlas.services.values()]
    .filter(isPrintable)
    .map(({ id, name }) => ({ value: id, words: name }))
    .sort((a, b) => a.words.localeCompare(b.words, 'it'));

const Languages = ({ sheet: { langs }, act }: Props) => (
  <fieldset>
    <legend>{notices.languages}</legend>
    <p class="lead">{fill(notices.languagesHelp, { count: MOST_LANGUAGES })}</p>
    <div class="ways tongues">
      {LANGUAGES.map(({ code, endonym, dir }) => {
        const on = langs.includes(code);
        return (
          <label key={code} class="tick">
            <input
              type="checkbox"
              checked={on}
              disabled={code === 'it' || (!on && langs.length >= MOST_LANGUAGES)}
              onChange={() => act({ do: 'language', lang: code, on: !on })}
            />
            <span lang={code} dir={dir}>
              {endonym}
            </span>
          </label>
        );
      })}
    </div>
  </fieldset>
);

/** Whose notice it is, and in which languages. */
export const HeadFields = (props: Props) => {
  const { sheet, act, desk, onDesk } = props;
  return (
    <div class="choices noprint">
      <fieldset>
        <legend>{notices.heading}</legend>
        <SelectField
          id="notice-title"
          label={notices.heading}
          value={sheet.title}
          options={NOTICE_TITLES.map(value => ({
            value,
            words: text(`notices.titles.${value}`, { lng: 'it' }),
          }))}
          onChoose={title => act({ do: 'title', title: (title as NoticeTitle | undefined) ?? 'desk' })}
        />
        <SelectField
          id="notice-desk"
          label={notices.desk}
          value={desk}
          none={notices.noDesk}
          options={useDesks()}
          onChoose={onDesk}
        />
      </fieldset>
      <Languages {...props} />
    </div>
  );
};
