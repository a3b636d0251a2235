// SPDX-License-Identifier: AGPL-3.0-or-later
import { whoServes } from '../../domain/find/who-serves.ts';
import { distance } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Around } from '../town/Around.tsx';
import type { Candidate } from './candidate.ts';
import { sizeOf } from './size.ts';

type Props = { candidate: Candidate; onChoose: (candidate: Candidate) => void };

/** What is there for a town: how many services, or that it is not covered yet, or what it costs to look. */
const Standing = ({ count, region }: { count: number; region: Candidate['region'] }) => {
  if (region !== undefined) return <small>{text('start.toDownload', { size: sizeOf(region.bytes) })}</small>;
  return <small>{count === 0 ? text('start.notYet') : text('start.services', { count })}</small>;
};

/** A town to choose; its province and region tell it from others of the same name. */
export const TownRow = ({ candidate, onChoose }: Props) => {
  const { atlas } = useApp();
  const { town, km, region } = candidate;
  const { here, serving } = whoServes(atlas, town);
  const [server] = here.length === 0 && region === undefined ? serving : [];
  return (
    <button type="button" class="row" onClick={() => onChoose(candidate)}>
      <Icon name="pin" />
      <span class="g">
        <b lang="it">{town.name}</b>
        <small>
          <bdi lang="it">{`${town.province} · ${town.region}`}</bdi>
          {km !== undefined && ` · ${text('shell.aboutKm', { distance: distance(km) })}`}
        </small>
        {server !== undefined && (
          <small>
            {text('start.notYet')} · <Around of="start.servedBy" town={server.name} />
          </small>
        )}
      </span>
      {server === undefined && <Standing count={here.length} region={region} />}
      <Icon name="next" flip />
    </button>
  );
};
