// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Listen } from '../listen/Listen.tsx';
import { envelopeLines } from '../service/place.ts';
import { inItalian } from './italian.ts';
import { type Said, sentencesFor } from './sentences.ts';

/** Sentences that name the reader's language: in Italian each language has a recording of its own. */
const WITH_LANGUAGE = new Set(['slow', 'mediator']);

const italianKey = (id: string, lang: string): string =>
  `show.${WITH_LANGUAGE.has(id) ? `${id}-${lang}` : id}`;

const SaidLines = ({ said }: { said: readonly Said[] }) => {
  const { lang } = useApp();
  return (
    <>
      {said.map(({ id, italian, own }) => (
        <p key={id} class="line">
          <span lang="it" dir="ltr" data-say data-audio={italianKey(id, lang)}>
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
};

type ChooseProps = { all: readonly Said[]; chosen: readonly string[]; onChange: (id: string) => void };

const Choose = ({ all, chosen, onChange }: ChooseProps) => (
  <ul class="do" role="list">
    {all.map(({ id, italian, own }) => (
      <li key={id}>
        <label class="cl">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChange(id)} />
          <span class="g">
            {own ?? italian}
            {own !== undefined && (
              <small>
                <bdi lang="it">{italian}</bdi>
              </small>
            )}
          </span>
        </label>
      </li>
    ))}
  </ul>
);

const useTop = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    globalThis.scrollTo?.(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
};

type CardProps = { seeks: boolean; name: string; place: readonly string[]; said: readonly Said[] };

/** What the other person reads; Italian runs from left to right whatever the page does. */
const Card = ({ seeks, name, place, said }: CardProps) => (
  <>
    <p lang="it" dir="ltr" data-say data-audio={`show.${seeks ? 'seek' : 'go'}`}>
      {inItalian(seeks ? 'seek' : 'go')}
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

/** Says it all to the other person, and to the reader what it is that is said. */
const Voices = ({ said }: { said: readonly Said[] }) => (
  <>
    <Listen page="show" lang="it" select="[data-say]" look="btn pri" icon="talk" words={text('show.speak')} />
    {said.some(({ own }) => own !== undefined) && <Listen page="show" />}
  </>
);

const useChoice = (all: readonly Said[], shown: number) => {
  const [chosen, setChosen] = useState(all.slice(0, shown).map(({ id }) => id));
  const change = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id]);
  return { chosen, change, said: all.filter(({ id }) => chosen.includes(id)) };
};

/** The whole screen for the person in front of the reader: Italian large, the reader's language under it. */
export const ShowScreen = ({ service }: { service: Service }) => {
  const { atlas, lang, hrefOf, address } = useApp();
  const { all, shown, seeks } = sentencesFor(service, lang);
  const { chosen, change, said } = useChoice(all, shown);
  const [choosing, setChoosing] = useState(false);
  const heading = useTop();
  const place = envelopeLines(service, atlas);
  return (
    <main id="main" class="show white" tabIndex={-1}>
      <header class="bar">
        <a class="ib" data-back href={hrefOf(address)} aria-label={text('show.close')}>
          <Icon name="close" />
        </a>
        <h1 class="g" tabIndex={-1} ref={heading}>
          {text('show.title')}
        </h1>
      </header>
      <div class="spoken">
        {choosing ? (
          <Choose all={all} chosen={chosen} onChange={change} />
        ) : (
          <Card seeks={seeks} name={service.name} place={place} said={said} />
        )}
      </div>
      <div class="ends">
        {!choosing && <Voices said={said} />}
        <button type="button" class="btn" onClick={() => setChoosing(!choosing)}>
          <Icon name={choosing ? 'check' : 'edit'} />
          <span>{text(choosing ? 'show.chosen' : 'show.choose')}</span>
        </button>
      </div>
    </main>
  );
};
