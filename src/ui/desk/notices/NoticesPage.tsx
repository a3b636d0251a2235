// SPDX-License-Identifier: AGPL-3.0-or-later
import { useReducer, useState } from 'preact/hooks';
import deskWords from '../../../../locales/it/desk.json';
import words from '../../../../locales/it/printing.json';
import { emptyNotice, MOST_LINES, onNotice } from '../../../domain/notices/sheet.ts';
import { romeTime, toIsoDay } from '../../../domain/rome.ts';
import type { Section } from '../../../i18n/sections.ts';
import { useApp } from '../../context.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { TopBar } from '../../parts/TopBar.tsx';
import { factsOf } from '../../poster/subject.ts';
import { fill } from '../../show/fill.ts';
import { useWordsOf } from '../use-words-of.ts';
import { ChosenLines } from './ChosenLines.tsx';
import { HeadFields } from './HeadFields.tsx';
import { LinePalette } from './LinePalette.tsx';
import { NoticePaper } from './NoticePaper.tsx';

const { notices, posters } = words;
const SECTIONS: readonly Section[] = ['notices', 'notes', 'vocabulary', 'calendar', 'languages'];
/** Something has to stand there first; the desk chooses. */
const FIRST_LANGUAGES = ['ar'];

const Maker = ({ now }: { now: Date }) => {
  const { atlas, base } = useApp();
  const [sheet, act] = useReducer(onNotice, FIRST_LANGUAGES, emptyNotice);
  const [desk, setDesk] = useState<string | undefined>(undefined);
  const { here, failed } = useWordsOf(sheet.langs, SECTIONS);
  const service = atlas.services.get(desk ?? '');
  const facts = service && factsOf({ service }, atlas, new URL(base, location.href).href);
  const full = sheet.lines.length >= MOST_LINES;
  return (
    <>
      <HeadFields sheet={sheet} act={act} desk={desk} onDesk={setDesk} />
      {failed && <Banner tone="warn">{posters.languageMissing}</Banner>}
      <section class="block noprint linepicker" aria-labelledby="lines">
        <h2 id="lines">{notices.lines}</h2>
        <fieldset>
          <legend class="vh">{notices.addLine}</legend>
          {full ? (
            <p>{fill(notices.full, { count: MOST_LINES })}</p>
          ) : (
            <LinePalette client={sheet.langs[1] ?? 'it'} onLine={line => act({ do: 'add', line })} />
          )}
        </fieldset>
        <ChosenLines lines={sheet.lines} act={act} />
      </section>
      <section class="block" aria-labelledby="preview">
        <h2 id="preview" class="noprint">
          {notices.preview}
        </h2>
        {sheet.lines.length === 0 ? (
          <p class="lead noprint">{notices.empty}</p>
        ) : (
          <>
            <p class="ln noprint">
              <button type="button" class="btn pri" onClick={() => print()}>
                <Icon name="print" />
                <span>{notices.print}</span>
              </button>
              <button type="button" class="btn" onClick={() => act({ do: 'clear' })}>
                <Icon name="trash" />
                <span>{notices.clear}</span>
              </button>
            </p>
            <NoticePaper
              sheet={sheet}
              langs={here}
              facts={facts}
              today={toIsoDay(romeTime(now).day)}
              qrName={fill(notices.qr, { address: facts?.url ?? '' })}
            />
          </>
        )}
      </section>
    </>
  );
};

/** Puts a notice together from coded lines. For officers: in Italian alone; nothing of it is kept. */
export const NoticesPage = () => {
  const { store, now } = useApp();
  return (
    <>
      <TopBar label={deskWords.desk} />
      <main id="main" class="page wide desk" tabIndex={-1}>
        <h1 class="noprint" tabIndex={-1}>
          {notices.title}
        </h1>
        <p class="lead noprint">{notices.lead}</p>
        {store === undefined && (
          <noscript>
            <p>{posters.script}</p>
          </noscript>
        )}
        {store !== undefined && now !== undefined && <Maker now={now} />}
      </main>
    </>
  );
};
