// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { envelopeLines } from '../service/place.ts';
import { Choose } from './Choose.tsx';
import { inItalian } from './italian.ts';
import type { Said } from './phrases.ts';
import { ShowBar } from './ShowBar.tsx';
import { sentencesFor } from './sentences.ts';
import { Voices } from './Voices.tsx';

const SaidLines = ({ said }: { said: readonly Said[] }) => (
  <>
    {said.map(({ id, italian, own, heard }) => (
      <p key={id} class="line">
        <span lang="it" dir="ltr" data-say data-audio={heard}>
          {italian}
        </span>
        {own !== undefined && (
          <small data-read data-audio={`show.${id}`}>
            {own}
          </small>
        )}
      </p>
    ))}
  </>
);

type CardProps = { seeks: boolean; name: string; place: readonly string[]; said: readonly Said[] };

/** What the other person reads; Italian runs from left to right whatever the page does. */
const Card = ({ seeks, name, place, said }: CardProps) => (
  <>
    <p lang="it" dir="ltr" data-say data-audio={`show.${seeks ? 'seek' : 'go'}`}>
      {inItalian(seeks ? 'show.seek' : 'show.go')}
    </p>
    <p class="name" lang="it" dir="ltr" data-say>
      {name}
    </p>
    <p lang="it" dir="ltr" data-say>
      {place.map(line => (
        <span key={line}>{line}</span>
      ))}
    </p>
    <hr />
    <SaidLines said={said} />
  </>
);

/** What stands on the card: what was chosen, in the order it was. */
const useChoice = (all: readonly Said[], first: readonly string[]) => {
  const [chosen, setChosen] = useState(first);
  const change = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id]);
  return { chosen, change, said: chosen.flatMap(id => all.filter(one => one.id === id)) };
};

/** The whole screen for the person in front of the reader: Italian large, the reader's language under it. */
export const ShowScreen = ({ service }: { service: Service }) => {
  const { atlas, lang } = useApp();
  const { all, first, seeks } = sentencesFor(service, lang);
  const { chosen, change, said } = useChoice(all, first);
  const [choosing, setChoosing] = useState(false);
  const place = envelopeLines(service, atlas);
  const turn = () => {
    setChoosing(!choosing);
    globalThis.scrollTo?.(0, 0);
  };
  return (
    <main id="main" class="show white" tabIndex={-1}>
      <ShowBar title={text('show.title')} />
      <div class="spoken">
        {choosing ? (
          <Choose all={all} card={{ chosen, onChange: change }} />
        ) : (
          <Card seeks={seeks} name={service.name} place={place} said={said} />
        )}
      </div>
      <div class="ends">
        {!choosing && <Voices own={said.some(({ own }) => own !== undefined)} />}
        <button type="button" class="btn" onClick={turn}>
          <Icon name={choosing ? 'check' : 'edit'} />
          <span>{text(choosing ? 'show.chosen' : 'show.choose')}</span>
        </button>
      </div>
    </main>
  );
};
