// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import type { Saved, StoreState } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { Icon } from '../kit/Icon.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { WithoutScript } from '../parts/WithoutScript.tsx';
import { SavedPlans } from '../pathway/SavedPlans.tsx';
import { SavedItem } from './SavedItem.tsx';
import { useRemoval } from './use-removal.ts';
import { Waiting } from './Waiting.tsx';

/** Nothing yet: one picture of what to press. */
const HowTo = () => {
  const { hrefOf, lang } = useApp();
  return (
    <div class="msg">
      <span class="btn" aria-hidden="true">
        <Icon name="save" />
        <span>{text('saved.save')}</span>
      </span>
      <b>{text('saved.empty')}</b>
      <p class="lead">{text('saved.how')}</p>
      <a class="btn pri" href={hrefOf({ page: 'find', lang })}>
        <Icon name="search" />
        <span>{text('saved.search')}</span>
      </a>
    </div>
  );
};

const SavedList = ({ saved }: { saved: readonly Saved[] }) => {
  const { removed, remove, putBack } = useRemoval();
  return (
    <>
      <h2 class="vh">{text('shell.saved')}</h2>
      <ul class="cards" role="list">
        {saved.map(one => (
          <li key={one.id}>
            <SavedItem
              saved={one}
              removed={removed.has(one.id)}
              onRemove={() => remove(one.id)}
              onPutBack={() => putBack(one.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
};

/** One thing to know first: lost is worse than not lasting. */
const Troubles = ({ damaged, keptIn }: StoreState) => {
  if (damaged.includes('saved')) return <Banner tone="warn">{text('saved.damaged')}</Banner>;
  return keptIn === 'memory' ? <Banner tone="warn">{text('shell.memoryOnly')}</Banner> : null;
};

const newestFirst = (a: Saved, b: Saved): number => (a.at < b.at ? 1 : -1);

/** What the reader wants at hand, with what they still have to send. */
export const SavedPage = () => {
  const { state } = useApp();
  return (
    <>
      <TopBar label={text('shell.name')} />
      <main id="main" class="page stack" tabIndex={-1}>
        <h1 tabIndex={-1}>{text('saved.title')}</h1>
        {state?.saved.length !== 0 && <p class="lead">{text('saved.here')}</p>}
        {state === undefined ? (
          <WithoutScript />
        ) : (
          <>
            <Troubles {...state} />
            <Waiting />
            {state.saved.length > 0 && <SavedList saved={[...state.saved].sort(newestFirst)} />}
            <SavedPlans />
            {state.saved.length === 0 && state.settings.plans === undefined && <HowTo />}
          </>
        )}
      </main>
    </>
  );
};
