// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { firstDataCome } from '../first-data.ts';
import { Icon } from '../kit/Icon.tsx';
import { WithoutScript } from '../parts/WithoutScript.tsx';
import { Around } from '../town/Around.tsx';
import { NearMe } from './NearMe.tsx';
import { PlainTowns } from './PlainTowns.tsx';
import { RegionRows } from './RegionRows.tsx';
import { Steps } from './Steps.tsx';
import { TypeTown } from './TypeTown.tsx';
import { useChoose } from './use-choose.ts';
import { useOtherTowns } from './use-other-towns.ts';

const Head = () => {
  const { hrefOf, lang, town } = useApp();
  return (
    <header class="top">
      <div class="brandrow">
        <a class="ib" data-back href={hrefOf({ page: 'home', lang })} aria-label={text('shell.back')}>
          <Icon name="back" flip />
        </a>
        <span lang="it">{text('shell.name')}</span>
        {town === undefined && <Steps at={2} />}
      </div>
    </header>
  );
};

const Chosen = () => {
  const { store, town } = useApp();
  if (town === undefined) return null;
  return (
    <p class="ln">
      <b>
        <Around of="start.yours" town={town.name} />
      </b>
      <button type="button" class="btn" onClick={() => void store?.setPlace(undefined)}>
        {text('start.forget')}
      </button>
    </p>
  );
};

const Ways = () => {
  const { hrefOf, lang, town } = useApp();
  const others = useOtherTowns();
  const { choose, keep, failed } = useChoose();
  return (
    <div class="ways">
      <Chosen />
      <NearMe others={others} onChoose={choose} />
      <TypeTown others={others} onChoose={choose} />
      <RegionRows failed={failed} onKeep={region => void keep(region)} />
      <a class="btn pri" href={hrefOf({ page: 'home', lang })}>
        <span>{text(town === undefined ? 'start.skip' : 'start.go')}</span>
        <Icon name="next" flip />
      </a>
    </div>
  );
};

/** Where the reader is: three ways to say it, none of them needed to go on. */
export const PlacePage = () => {
  const { store, state } = useApp();
  const waits = state !== undefined && firstDataCome(state);
  return (
    <>
      <Head />
      <main id="main" class="page" tabIndex={-1}>
        <h1 tabIndex={-1}>{text('start.where')}</h1>
        <p class="lead">{text('start.lead')}</p>
        {store === undefined && (
          <WithoutScript>
            <PlainTowns />
          </WithoutScript>
        )}
        {store !== undefined && (waits ? <p class="lead">{text('shell.loading')}</p> : <Ways />)}
      </main>
    </>
  );
};
