// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { NATIONAL } from '../../domain/national.ts';
import { romeTime, toIsoDay } from '../../domain/rome.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import type { RegionStatus, Store, StoreState } from '../../store/store.ts';
import { Banner } from '../kit/Banner.tsx';
import { RegionRow } from './RegionRow.tsx';

type Props = { store: Store; state: StoreState };

/** Kept ones first, what is for all of Italy last of them; the rest in the order of the alphabet. */
const inOrder = (regions: readonly RegionStatus[]): RegionStatus[] => {
  const rank = ({ kept, id }: RegionStatus): number => (kept ? 0 : 2) + (id === NATIONAL ? 1 : 0);
  return [...regions].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'it'));
};

/** The data on this phone, region by region, and the regions that can still be fetched. */
export const Regions = ({ store, state: { regions, problem, checkedAt, keptIn } }: Props) => {
  const [busy, setBusy] = useState(false);
  const refresh = async () => {
    if (busy) return;
    setBusy(true);
    await store.refresh();
    setBusy(false);
  };
  const own = regions.some(region => region.problem !== undefined);
  return (
    <section class="block" aria-labelledby="regions" aria-busy={busy}>
      <h2 id="regions">{text('settings.regions')}</h2>
      <p class="lead">{text(keptIn === 'memory' ? 'shell.memoryOnly' : 'settings.regionsHelp')}</p>
      {problem !== undefined && !own && <Banner tone="error">{text(`settings.failed.${problem}`)}</Banner>}
      {regions.length === 0 && <p>{text('settings.regionsNone')}</p>}
      <ul class="rows" role="list">
        {inOrder(regions).map(region => (
          <RegionRow key={region.id} region={region} store={store} updating={busy} onUpdate={refresh} />
        ))}
      </ul>
      <p class="after">
        <small role="status">
          {busy && text('shell.loading')}
          {!busy &&
            checkedAt !== undefined &&
            text('settings.checked', { date: roughDate(toIsoDay(romeTime(new Date(checkedAt)).day)) })}
        </small>
        <button type="button" class="btn" aria-disabled={busy || undefined} onClick={refresh}>
          {text('settings.check')}
        </button>
      </p>
    </section>
  );
};
