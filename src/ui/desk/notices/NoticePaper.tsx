// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NoticeSheet } from '../../../domain/notices/sheet.ts';
import { roughDate } from '../../../i18n/format.ts';
import { text } from '../../../i18n/i18n.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { codedIn } from '../../pathway/coded.ts';
import { PosterQr } from '../../poster/PosterQr.tsx';
import type { Facts } from '../../poster/subject.ts';
import { Stamp } from '../../practice/Stamp.tsx';

/** More columns than these do not fit on a sheet that stands. */
const MOST_STANDING = 2;

type RowProps = { langs: readonly string[]; kind: 'head' | 'line'; say: (lang: string) => string };

const Row = ({ langs, kind, say }: RowProps) => (
  <div class={`tongue-row ${kind}`} data-columns={langs.length}>
    {langs.map(lang => (
      <p key={lang} lang={lang} dir={languageOf(lang)?.dir}>
        {say(lang)}
      </p>
    ))}
  </div>
);

type Props = {
  sheet: NoticeSheet;
  /** Those of its languages whose words have come. */
  langs: readonly string[];
  facts: Facts | undefined;
  today: string;
  qrName: string;
};

/** The notice as it leaves the printer: the same line in all its languages, one beside the other. */
export const NoticePaper = ({ sheet, langs, facts, today, qrName }: Props) => (
  <div class="noticepaper" data-wide={langs.length > MOST_STANDING} lang="it" dir="ltr">
    <Stamp />
    <Row langs={langs} kind="head" say={lang => text(`notices.titles.${sheet.title}`, { lng: lang })} />
    {sheet.lines.map(line => (
      <Row
        key={JSON.stringify(line)}
        langs={langs}
        kind="line"
        say={lang => codedIn(lang, 'notices.notice', line)}
      />
    ))}
    <div class="signed">
      {facts !== undefined && <PosterQr url={facts.url} name={qrName} />}
      <div>
        {facts !== undefined && (
          <>
            <p class="whose">{facts.title}</p>
            <p>{facts.address.join(', ')}</p>
            {facts.phones.map(phone => (
              <p key={phone}>
                <bdi dir="ltr">{phone}</bdi>
              </p>
            ))}
            <p>
              {facts.host} · <b>{facts.code}</b>
            </p>
          </>
        )}
        <p>{text('poster.printedOn', { date: roughDate(today, 'it'), lng: 'it' })}</p>
      </div>
    </div>
  </div>
);
