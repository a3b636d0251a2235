// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { loadSections } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { SearchBox } from '../find/SearchBox.tsx';
import { useLastWish } from '../find/use-last-wish.ts';
import { useLazy } from '../find/use-lazy.ts';
import { tidy, useTyped } from '../find/use-typed.ts';
import { Footer } from '../parts/LegalLinks.tsx';
import { Soon } from '../parts/Soon.tsx';
import { EmergencyStrip } from './EmergencyStrip.tsx';
import { Panel } from './Panel.tsx';
import { PlainDesks } from './PlainDesks.tsx';
import { DeskCard, SafetyCard, Tiles } from './Tiles.tsx';

const loadFinder = () => import('../find/Answers.tsx');
type Finder = Awaited<ReturnType<typeof loadFinder>>;
const asking = (typed: string): string => (typed === '' ? '' : `?q=${encodeURIComponent(typed)}`);

const loadInstall = async (lang: string) => {
  const [{ InstallCard }] = await Promise.all([
    import('../install/InstallCard.tsx'),
    loadSections(lang, ['install']),
  ]);
  return InstallCard;
};

/** Offers to put the app among the others, once there is something to keep; below all that was asked for. */
const Install = () => {
  const { state, lang } = useApp();
  const kept = state?.regions.some(region => region.kept) === true;
  const InstallCard = useLazy(kept, () => loadInstall(lang));
  return InstallCard === undefined ? null : <InstallCard />;
};

const Doors = () => (
  <>
    <DeskCard />
    <Tiles />
    <SafetyCard />
  </>
);

/** Typing on the first screen: answered in place, kept in the address unless it speaks of danger. */
const useHomeSearch = () => {
  const { query, atlas, lang, go } = useApp();
  const asked = tidy(new URLSearchParams(query).get('q') ?? '');
  const [touched, setTouched] = useState(false);
  const finder = useLazy(touched || asked !== '', loadFinder);
  useEffect(() => void finder?.getReady(atlas, lang), [finder, atlas, lang]);
  const { typed, type, settle } = useTyped(asked, words => {
    const written = finder?.mayBeWritten(atlas, lang, words) === true;
    go({ page: 'home', lang }, written ? asking(words) : '', { replace: true });
    return written;
  });
  const touch = () => setTouched(true);
  const lastWish = useLastWish();
  /** Words that cannot be told from those of danger stay in the box, and are answered below it. */
  const ask = (words: string) => {
    const lead = lastWish(({ hasWords, soundsAlarm }: Finder) => {
      if (soundsAlarm(atlas, lang, words)) go({ page: 'safety', lang });
      else if (hasWords(lang)) go({ page: 'find', lang }, asking(words));
    });
    const leadOnceKnown = (found: Finder) => found.onceKnown(lang, () => lead(found));
    if (finder !== undefined) leadOnceKnown(finder);
    else void loadFinder().then(leadOnceKnown, () => undefined);
  };
  const box = {
    typed,
    onFocus: touch,
    onLeave: settle,
    onTyped: (words: string) => {
      touch();
      type(words);
    },
    onAsk: ask,
  };
  return { box, words: tidy(typed), Answers: finder?.Answers };
};

/** The first screen: one question, a box to answer it in words, and a picture for each need. */
export const HomePage = () => {
  const { store, lang } = useApp();
  const { box, words, Answers } = useHomeSearch();
  return (
    <main id="main" class="page home" tabIndex={-1}>
      <Panel>
        <SearchBox {...box} />
      </Panel>
      <div class="body">
        {words !== '' && Answers !== undefined ? <Answers query={{ q: words }} /> : <Doors />}
        <Soon>
          <EmergencyStrip />
          {store === undefined && <PlainDesks />}
          <Footer />
          <Install key={lang} />
        </Soon>
      </div>
    </main>
  );
};
