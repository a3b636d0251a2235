// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_STEPS } from '../../../domain/pathway/pathway.ts';
import { romeTime, toIsoDay } from '../../../domain/rome.ts';
import type { Service } from '../../../domain/service.ts';
import { serviceOf } from '../../code/target.ts';
import { useApp } from '../../context.ts';
import { DeskBar } from './DeskBar.tsx';
import { FindColumn } from './FindColumn.tsx';
import { FullScreen } from './FullScreen.tsx';
import { HandOver, type Paper } from './HandOver.tsx';
import { KeepLanguages } from './KeepLanguages.tsx';
import { Keys } from './Keys.tsx';
import { PathColumn } from './PathColumn.tsx';
import { Phrases } from './Phrases.tsx';
import { Sheet } from './Sheet.tsx';
import { type Part, Tabs } from './Tabs.tsx';
import { useClientWords } from './use-client-words.ts';
import { useDesk } from './use-desk.ts';
import { useKeys } from './use-keys.ts';
import { useLink } from './use-link.ts';
import { usePhrases } from './use-phrases.ts';
import { say } from './words.ts';

/** Somebody has to be first; the mediator chooses. */
const FIRST_CLIENT = 'ar';

const Working = ({ now }: { now: Date }) => {
  const using = useDesk(FIRST_CLIENT);
  const { desk, act } = using;
  const { lang: client, failed } = useClientWords(desk.lang);
  const [part, setPart] = useState<Part>('find');
  const [paper, setPaper] = useState<Paper>('a4');
  const [whole, setWhole] = useState(false);
  const [news, setNews] = useState('');
  const [added, setAdded] = useState(0);
  const [person, setPerson] = useState(0);
  const phrases = usePhrases(using);
  const box = useRef<HTMLInputElement>(null);
  const { atlas } = useApp();
  const today = toIsoDay(romeTime(now).day);
  const url = useLink(using, today);
  const onNew = () => {
    act({ do: 'clear' });
    setNews('');
    setPart('find');
    setPerson(one => one + 1);
  };
  // The box of the person before is gone: the focus goes to the new one, once it is there and its column is shown.
  useLayoutEffect(() => {
    if (person > 0) box.current?.focus();
  }, [person]);
  useKeys({ desk, act, box, onNew });
  // On a wide screen what comes next is a note; on a narrow one the plan is behind its tab.
  useLayoutEffect(() => {
    if (added > 0) document.querySelector<HTMLElement>('.palette [aria-pressed="true"]')?.focus();
  }, [added]);
  const add = ({ code, name }: Service) => {
    if (code === undefined) return;
    const at = desk.steps.findIndex(step => step.code === code);
    if (at < 0 && desk.steps.length >= MOST_STEPS) return setNews(say('full'));
    act({ do: 'add', code });
    setNews(say('added', { name, number: at < 0 ? desk.steps.length + 1 : at + 1 }));
    setAdded(times => times + 1);
  };
  return (
    <>
      <DeskBar {...using} onNew={onNew} onPhrases={phrases.show} />
      <Tabs part={part} onPart={setPart} steps={desk.steps.length} />
      <main id="main" class="workdesk" tabIndex={-1} data-part={part}>
        <FindColumn
          key={person}
          client={desk.lang}
          taken={desk.steps.map(({ code }) => code)}
          onAdd={add}
          box={box}
        />
        <PathColumn {...using} serviceOf={code => serviceOf(code, atlas)} client={client} failed={failed} />
        <HandOver
          desk={desk}
          client={client}
          url={url}
          paper={paper}
          onPaper={setPaper}
          onFullScreen={() => setWhole(true)}
        />
        <p role="status" class="vh">
          {news}
        </p>
        {phrases.open && <Phrases {...phrases.given} />}
      </main>
      <Keys />
      <KeepLanguages />
      {url !== undefined && (
        <Sheet
          desk={desk}
          client={client}
          url={url}
          paper={paper}
          today={today}
          serviceOf={code => serviceOf(code, atlas)}
        />
      )}
      {whole && url !== undefined && <FullScreen url={url} onClose={() => setWhole(false)} />}
    </>
  );
};

/** The mediator's desk: find, put together in two languages, hand over. Nothing of it is kept. */
export const DeskPage = () => {
  const { store, now, atlas, state } = useApp();
  if (store !== undefined && now !== undefined && atlas.services.size > 0) return <Working now={now} />;
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 tabIndex={-1}>{say('title')}</h1>
      <noscript>
        <p>{say('script')}</p>
      </noscript>
      {state?.problem !== undefined && <p role="alert">{say('noData')}</p>}
    </main>
  );
};
