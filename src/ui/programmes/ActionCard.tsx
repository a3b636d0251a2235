// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Programme } from '../../domain/programme.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Picture } from '../kit/Icon.tsx';
import { lookOf } from '../needs.ts';
import { OfficeRow } from '../parts/OfficeRow.tsx';
import { officesFor } from './offices.ts';
import { toldAction } from './words.ts';

type Props = { programme: Programme; action: Programme['actions'][number] };

const Offices = ({ programme, action }: Props) => {
  const { atlas, town } = useApp();
  const offices = officesFor(atlas, programme, action, town);
  if (offices.length === 0) return <p class="lead">{text('programmes.nearNone')}</p>;
  return (
    <>
      <h4>{text('programmes.whereToAsk')}</h4>
      <ul class="rows" role="list">
        {offices.map(office => (
          <OfficeRow key={office.service.id} {...office} />
        ))}
      </ul>
    </>
  );
};

/** One thing a programme does: what a person can ask for, of whom, and where to look for more. */
export const ActionCard = ({ programme, action }: Props) => {
  const { lang, hrefOf } = useApp();
  const { family, picture } = lookOf(action.needs);
  const { words, italian } = toldAction(programme, action, lang);
  const { offers = [], needs, id } = action;
  return (
    <li class={`card ${family}`} id={id}>
      <div class="hd">
        <span class="badge">
          <Picture name={picture} />
        </span>
        <div class="g">
          <h3 lang={italian === undefined ? 'it' : undefined}>{words}</h3>
          {italian !== undefined && (
            <span class="it">
              <bdi lang="it">{italian}</bdi>
            </span>
          )}
        </div>
      </div>
      {offers.length > 0 && (
        <>
          <h4>{text('programmes.youCan')}</h4>
          <ul class="dots">
            {offers.map(offer => (
              <li key={offer}>{word(`offer.${offer}`)}</li>
            ))}
          </ul>
        </>
      )}
      <Offices programme={programme} action={action} />
      <ul class="tags" role="list">
        {needs.map(need => (
          <li key={need}>
            <a class="chip" href={hrefOf({ page: 'find', lang }, `?need=${need}`)}>
              {text('programmes.seeAll', { need: word(`need.${need}`) })}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
};
