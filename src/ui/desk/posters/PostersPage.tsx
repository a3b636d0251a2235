// SPDX-License-Identifier: AGPL-3.0-or-later
import deskWords from '../../../../locales/it/desk.json';
import words from '../../../../locales/it/printing.json';
import { isTooLong, LONGEST_ADDRESS } from '../../../domain/posters/address.ts';
import { FEWEST_LANGUAGES } from '../../../domain/posters/languages.ts';
import { romeTime, toIsoDay } from '../../../domain/rome.ts';
import type { Section } from '../../../i18n/sections.ts';
import { useApp } from '../../context.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { TopBar } from '../../parts/TopBar.tsx';
import { Paper } from '../../poster/Paper.tsx';
import { factsOf } from '../../poster/subject.ts';
import { fill } from '../../show/fill.ts';
import { useWordsOf } from '../use-words-of.ts';
import { LanguageFields } from './LanguageFields.tsx';
import { languagesFor, useChoice, useSubject } from './use-poster.ts';
import { WhatFields } from './WhatFields.tsx';

const { posters } = words;
const SECTIONS: readonly Section[] = ['poster'];

const Maker = ({ now }: { now: Date }) => {
  const { atlas, base } = useApp();
  const { choice, change } = useChoice();
  const subject = useSubject(choice);
  const { order, chosen } = languagesFor(subject, choice);
  const { here, failed } = useWordsOf(chosen, SECTIONS);
  const facts = subject && factsOf(subject, atlas, new URL(base, location.href).href);
  return (
    <>
      <div class="choices noprint">
        <WhatFields choice={choice} change={change} />
        <LanguageFields order={order} chosen={chosen} onChange={langs => change({ langs })} />
      </div>
      {failed && <Banner tone="warn">{posters.languageMissing}</Banner>}
      {subject !== undefined && facts === undefined && (
        <p role="alert">{'town' in subject ? posters.noCode : posters.noProtected}</p>
      )}
      {facts !== undefined && (
        <section class="block" aria-labelledby="preview">
          <h2 id="preview" class="noprint">
            {posters.preview}
          </h2>
          {isTooLong(facts.url) && (
            <p role="alert" class="noprint">
              {fill(posters.tooLong, { length: facts.url.length, most: LONGEST_ADDRESS })}
            </p>
          )}
          <p class="ln noprint">
            <button
              type="button"
              class="btn pri"
              disabled={chosen.length < FEWEST_LANGUAGES}
              onClick={() => print()}
            >
              <Icon name="print" />
              <span>{posters.print}</span>
            </button>
          </p>
          <Paper
            form={choice.form}
            facts={facts}
            langs={here}
            today={toIsoDay(romeTime(now).day)}
            qrName={fill(posters.qr, { address: facts.url })}
          />
        </section>
      )}
    </>
  );
};

/** Puts a poster, cards or a sign for the door on paper. For officers: in Italian alone. */
export const PostersPage = () => {
  const { store, now, atlas, state } = useApp();
  const ready = store !== undefined && now !== undefined && atlas.services.size > 0;
  return (
    <>
      <TopBar label={deskWords.desk} />
      <main id="main" class="page wide desk" tabIndex={-1}>
        <h1 class="noprint" tabIndex={-1}>
          {posters.title}
        </h1>
        <p class="lead noprint">{posters.lead}</p>
        {store === undefined && (
          <noscript>
            <p>{posters.script}</p>
          </noscript>
        )}
        {!ready && state?.problem !== undefined && <p role="alert">{posters.noData}</p>}
        {ready && <Maker now={now} />}
      </main>
    </>
  );
};
