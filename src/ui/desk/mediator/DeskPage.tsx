// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NATIONAL } from '../../../domain/national.ts';
import { MOST_STEPS } from '../../../domain/pathway/pathway.ts';
import { payloadOf } from '../../../domain/pathway/payload.ts';
import { REGIONS } from '../../../domain/pathway/regions.ts';
import { romeTime, toIsoDay } from '../../../domain/rome.ts';
import type { Service } from '../../../domain/service.ts';
import { roughDate } from '../../../i18n/format.ts';
import { serviceOf } from '../../code/target.ts';
import { useApp } from '../../context.ts';
import { Icon } from '../../kit/Icon.tsx';
import { FindColumn } from './FindColumn.tsx';
import { FullScreen } from './FullScreen.tsx';
import { HandOver, type Paper } from './HandOver.tsx';
import { KeepLanguages } from './KeepLanguages.tsx';
import { Keys } from './Keys.tsx';
import { PathColumn } from './PathColumn.tsx';
import { Phrases } from './Phrases.tsx';
import { PracticeButton } from './PracticeButton.tsx';
import { Sheet } from './Sheet.tsx';
import { type Part, Tabs } from './Tabs.tsx';
import { useClientWords } from './use-client-words.ts';
import { type UseDesk, useDesk } from './use-desk.ts';
import { useKeys } from './use-keys.ts';
import { say } from './words.ts';

/** Somebody has to be first; the mediator chooses. */
const FIRST_CLIENT = 'ar';

/** The link that holds the plan, once there is a step. */
const useLink = ({ desk }: UseDesk, today: string): string | undefined => {
  const { atlas, hrefOf, training = false } = useApp();
  if (desk.steps.length === 0) return undefined;
  const [first] = desk.steps;
  const service = first && serviceOf(first.code, atlas);
  const region = service === undefined ? undefined : atlas.regionOf(service);
  const steps = desk.steps.map(({ code, notes }) => ({ code, notes }));
  const plan = {
    lang: desk.lang,
    madeOn: today,
    ...(region && REGIONS.includes(region) && { region }),
    ...(training && { training }),
    steps,
  };
  return `${location.origin}${hrefOf({ page: 'pathway' })}#${payloadOf(plan)}`;
};

type BarProps = UseDesk & { onNew: () => void; onPhrases: () => void };

const DeskBar = ({ desk, act, onNew, onPhrases }: BarProps) => {
  const { state, hrefOf } = useApp();
  const date = state?.regions.find(({ id, kept }) => kept && id !== NATIONAL)?.date;
  return (
    <header class="deskbar">
      <a class="brand" href={hrefOf({ page: 'home', lang: 'it' })}>
        <Icon name="mark" /> Approdo
      </a>
      <h1 tabIndex={-1}>{say('title')}</h1>
      {date !== undefined && <p>{say('dataOf', { date: roughDate(date.slice(0, 10), 'it') })}</p>}
      <p class="ln">
        <a href={hrefOf({ page: 'posters' })}>{say('toPosters')}</a>
        <a href={hrefOf({ page: 'notices' })}>{say('toNotices')}</a>
        <PracticeButton steps={desk.steps.length} />
      </p>
      <button type="button" class="btn" aria-keyshortcuts="Alt+F" onClick={onPhrases}>
        <Icon name="talk" />
        <span>{say('show')}</span>
      </button>
      {desk.cleared === undefined ? (
        <button
          type="button"
          class="btn"
          aria-keyshortcuts="Alt+N"
          disabled={desk.steps.length === 0}
          onClick={onNew}
        >
          <Icon name="people" />
          <span>{say('newPerson')}</span>
        </button>
      ) : (
        <button type="button" class="btn" aria-keyshortcuts="Alt+Z" onClick={() => act({ do: 'undo' })}>
          <Icon name="undo" />
          <span>{say('undo')}</span>
        </button>
      )}
      <p role="status" class="vh">
        {desk.cleared === undefined ? '' : say('cleared')}
      </p>
    </header>
  );
};

const PHRASES = ['languages', 'phrases'] as const;

/** The sentences to show; their words come with the person's language, before they are asked for. */
const usePhrases = ({ desk, act }: UseDesk) => {
  const [open, setOpen] = useState(false);
  const { lang: came, failed } = useClientWords(desk.lang, PHRASES);
  const screen = open && (
    <Phrases
      lang={desk.lang}
      here={came === desk.lang}
      failed={failed}
      onLang={lang => act({ do: 'speak', lang })}
      onClose={() => setOpen(false)}
    />
  );
  return { screen, show: () => setOpen(true) };
};

const Working = ({ now }: { now: Date }) => {
  const using = useDesk(FIRST_CLIENT);
  const { desk, act } = using;
  const { lang: client, failed } = useClientWords(desk.lang);
  const [part, setPart] = useState<Part>('find');
  const [paper, setPaper] = useState<Paper>('a4');
  const [whole, setWhole] = useState(false);
  const [news, setNews] = useState('');
  const [added, setAdded] = useState(0);
  const phrases = usePhrases(using);
  const box = useRef<HTMLInputElement>(null);
  const { atlas } = useApp();
  const today = toIsoDay(romeTime(now).day);
  const url = useLink(using, today);
  const onNew = () => {
    act({ do: 'clear' });
    box.current?.focus();
  };
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
        <FindColumn client={desk.lang} taken={desk.steps.map(({ code }) => code)} onAdd={add} box={box} />
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
        {phrases.screen}
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
