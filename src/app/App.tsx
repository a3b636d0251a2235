// SPDX-License-Identifier: AGPL-3.0-or-later
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Address } from '../domain/permalink.ts';
import { text } from '../i18n/i18n.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Store, StoreState } from '../store/store.ts';
import { type Publisher, PublisherContext } from '../ui/about/publisher.ts';
import { AppContext, type App as AppState, type Drawn } from '../ui/context.ts';
import { Screen } from '../ui/Screen.tsx';
import { Guard } from './Guard.tsx';
import { InItalian, useMissed } from './InItalian.tsx';
import type { Practice } from './in-practice.ts';
import type { Loaded } from './load-screen.ts';
import { Notices } from './Notices.tsx';
import { hrefOf } from './route.ts';
import { StopPage } from './StopPage.tsx';
import { showLetters } from './show-letters.ts';
import { ensureData } from './start-data.ts';
import { useNavigation } from './use-navigation.ts';
import { useNow } from './use-now.ts';
import { useStore } from './use-store.ts';
import { WaitingPage } from './WaitingPage.tsx';
import { waitsForData } from './waits.ts';
import { warmUp } from './warm.ts';
import { keepLanguage, startWorker } from './worker.ts';

type Props = {
  base: string;
  first: Loaded;
  store: Store;
  /** In a tab that practises, or where something made up was opened. */
  practice?: Practice | undefined;
};

const DAY = 86_400_000;
/** All written in by the build. */
const PUBLISHER: Publisher = {
  ...import.meta.env.APPRODO_PUBLISHER,
  version: import.meta.env.APPRODO_VERSION,
};
const DRAWN: Drawn = import.meta.env.APPRODO_DRAWN ?? {};

/** A clock behind the newest day its data speak of cannot say what is open. */
const isBehind = (time: Date, { regions }: StoreState): boolean =>
  regions.some(({ date }) => date !== undefined && time.getTime() < Date.parse(date) - DAY);

/** The document around the screen: language, direction, title, and the reader's focus on a new heading. */
const useDocument = ({ lang, address }: Loaded, steps: number, waits: boolean, mark = '') => {
  // Before it is painted: direction and line heights hang on it, and all of the page would be seen to move.
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = languageOf(lang)?.dir ?? 'ltr';
  }, [lang]);
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('h1');
    const title = heading?.textContent?.trim();
    const plain = address.page === 'start' || document.querySelector('[data-neutral]') !== null;
    const whole = title === undefined || plain ? text('shell.name') : `${title} – ${text('shell.name')}`;
    document.title = mark + whole;
    if (steps > 0) heading?.focus({ preventScroll: true });
  }, [lang, steps, waits, address.page, mark]);
};

const useUpdate = (base: string) => {
  const [take, setTake] = useState<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (import.meta.env.PROD) startWorker(base, way => setTake(() => way)).catch(() => undefined);
  }, [base]);
  return [take, () => setTake(undefined)] as const;
};

/** The whole app, over a store that is open. */
export const App = ({ base, first, store, practice }: Props) => {
  const { at, go, steps, hurried } = useNavigation(base, first, practice?.stays);
  const state = useStore(store);
  const time = useNow();
  const [update, later] = useUpdate(base);
  useEffect(() => {
    if (import.meta.env.PROD) void keepLanguage(at.lang).catch(() => undefined);
  }, [at.lang]);
  useEffect(() => {
    void ensureData(store, at).catch(() => undefined);
  }, [store, at.address, at.query]);
  const letters = useCallback(
    (lang: string, page?: Address['page']) => showLetters(base, lang, page),
    [base],
  );
  useEffect(() => letters(at.lang, at.address.page), [letters, at.lang, at.address.page]);
  const alive = time !== undefined;
  useEffect(() => {
    // Tests, and styles, know by this that the page answers.
    if (alive) document.documentElement.dataset.alive = '';
  }, [alive]);
  useEffect(() => {
    if (alive && import.meta.env.PROD) warmUp(at.lang);
  }, [alive, at.lang]);
  const clockWrong = alive && isBehind(time, state);
  const app: AppState = useMemo(
    () => ({
      lang: at.lang,
      base,
      address: at.address,
      query: at.query,
      now: clockWrong ? undefined : time,
      atlas: state.atlas,
      store: alive ? store : undefined,
      state: alive ? state : undefined,
      town:
        alive && state.settings.place !== undefined ? state.atlas.towns.get(state.settings.place) : undefined,
      // The pictures of towns are of the real ones.
      drawn: practice?.training === true ? {} : DRAWN,
      training: practice?.training === true,
      hurried,
      guest: at.address.page === 'embed',
      hrefOf: hrefOf(base),
      go,
      letters,
    }),
    [at, base, time, state, alive, clockWrong, store, hurried, go, letters, practice],
  );
  const waits = waitsForData(at.address.page, state);
  useDocument(at, steps, waits, practice?.title);
  const missed = useMissed(at, state.settings.lang);
  if (state.stop !== undefined) return <StopPage {...state.stop} />;
  return (
    <AppContext.Provider value={app}>
      <PublisherContext.Provider value={PUBLISHER}>
        {practice && <practice.Mark />}
        {missed !== undefined && <InItalian missed={missed} />}
        <Guard at={`${steps}`}>
          <Screen page={waits ? WaitingPage : at.Page} />
        </Guard>
        <Notices state={app.state} clockWrong={clockWrong} update={update} onLater={later} />
      </PublisherContext.Provider>
    </AppContext.Provider>
  );
};
