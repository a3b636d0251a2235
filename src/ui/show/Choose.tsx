// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { Alone } from './Alone.tsx';
import { FAMILIES, type Family, PICTURES, type Said } from './phrases.ts';

type FamiliesProps = { family: Family; onFamily: (family: Family) => void };

const Families = ({ family, onFamily }: FamiliesProps) => (
  <div class="kin">
    {FAMILIES.map(one => (
      <button key={one} type="button" class="btn" aria-pressed={one === family} onClick={() => onFamily(one)}>
        <Icon name={PICTURES[one]} />
        <span>{text(`phrases.group.${one}`)}</span>
      </button>
    ))}
  </div>
);

/** What stands on a card, where there is one. */
type Card = { chosen: readonly string[]; onChange: (id: string) => void };

type RowProps = { said: Said; card: Card | undefined; onShow: (said: Said) => void };

/** The box puts the sentence among those that are shown together; the sentence itself is shown alone, at once. */
const Row = ({ said, card, onShow }: RowProps) => {
  const { id, italian, own } = said;
  return (
    <li class="cl">
      {card !== undefined && (
        <label class="ib">
          <input
            type="checkbox"
            aria-labelledby={`said-${id}`}
            checked={card.chosen.includes(id)}
            onChange={() => card.onChange(id)}
          />
        </label>
      )}
      <button type="button" class="saying g" onClick={() => onShow(said)}>
        <span class="g" id={`said-${id}`}>
          {own ?? <bdi lang="it">{italian}</bdi>}
          {own !== undefined && (
            <small>
              <bdi lang="it">{italian}</bdi>
            </small>
          )}
        </span>
        <Icon name="show" />
      </button>
    </li>
  );
};

type Props = { all: readonly Said[]; card?: Card };

/** All that can be said here, family by family. */
export const Choose = ({ all, card }: Props) => {
  const [family, setFamily] = useState<Family>('begin');
  const [alone, setAlone] = useState<Said | undefined>(undefined);
  const shown = all.filter(one => one.family === family);
  return (
    <>
      <p>{text('phrases.lead')}</p>
      <Families family={family} onFamily={setFamily} />
      <ul class="do" role="list">
        {shown.map(one => (
          <Row key={one.id} said={one} card={card} onShow={setAlone} />
        ))}
      </ul>
      {alone && <Alone said={alone} onClose={() => setAlone(undefined)} />}
    </>
  );
};
