// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect } from 'preact/hooks';
import { distance } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Around } from '../town/Around.tsx';
import { type Candidate, FAR_KM, nearestTowns } from './candidate.ts';
import { TownRows } from './TownRows.tsx';
import type { OtherTowns } from './use-other-towns.ts';
import { usePosition } from './use-position.ts';

type Props = { others: OtherTowns; onChoose: (candidate: Candidate) => void };

const WORDS = { asking: 'start.asking', denied: 'start.denied', none: 'start.noSignal' } as const;

/** The towns around the phone. Who is far from those on it gets those of the other regions too. */
const Nearest = ({ near, others, onChoose }: Props & { near: readonly Candidate[] }) => {
  const [first] = near;
  const far = first?.km === undefined || first.km > FAR_KM;
  useEffect(() => {
    if (far) others.look();
  }, [far]);
  if (first?.km === undefined) return <p role="status">{text('start.noTowns')}</p>;
  if (far && others.looked === 'looking') return <p role="status">{text('start.searching')}</p>;
  return (
    <>
      <p role="status">
        {far ? (
          <Around of="start.far" town={first.town.name} params={{ distance: distance(first.km) }} />
        ) : (
          text('start.nearest')
        )}
      </p>
      {!far && <TownRows candidates={near} onChoose={onChoose} />}
    </>
  );
};

/** First way: where the phone is. Asked on tap, used once, kept nowhere. */
export const NearMe = ({ others, onChoose }: Props) => {
  const { atlas } = useApp();
  const { position, ask } = usePosition();
  const known = [...[...atlas.towns.values()].map(town => ({ town })), ...others.towns];
  return (
    <>
      <button type="button" class="near" onClick={ask}>
        <Icon name="near" size="large" />
        <span class="g">
          <b>{text('start.near')}</b>
          <small>{text('start.nearPrivacy')}</small>
        </span>
      </button>
      {typeof position === 'object' ? (
        <Nearest near={nearestTowns(known, position)} others={others} onChoose={onChoose} />
      ) : (
        <p role="status">{position === 'idle' ? '' : text(WORDS[position])}</p>
      )}
    </>
  );
};
