// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import type { Service } from '../../domain/service.ts';
import { listOf } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { inItalian, type Sentence } from '../show/italian.ts';
import { Around } from '../town/Around.tsx';
import { townHallsOf } from './answering.ts';
import { Cards } from './Cards.tsx';
import { unknownOf } from './facts.ts';

const UNKNOWN = {
  address: 'service.unknownAddress',
  hours: 'service.unknownHours',
  phone: 'service.unknownPhone',
} as const;

const QUESTION = { address: 'show.where', hours: 'show.when', phone: 'show.phone' } as const;

const questionsFor = (service: Service): Sentence[] => [
  ...unknownOf(service).map(fact => QUESTION[fact]),
  'show.appointment',
  'phrases.say.which_papers',
];

/** A sentence for the person at the desk, and under it what it says. */
export const Both = ({ sentence }: { sentence: Sentence }) => {
  const { lang } = useApp();
  return (
    <>
      <b>
        <bdi lang="it">{inItalian(sentence)}</bdi>
      </b>
      {lang !== 'it' && <small>{text(sentence)}</small>}
    </>
  );
};

const Questions = ({ service }: { service: Service }) => (
  <>
    <h3>{text('service.whatToAsk')}</h3>
    <ul class="do" role="list">
      {questionsFor(service).map(sentence => (
        <li key={sentence}>
          <p class="g">
            <Both sentence={sentence} />
          </p>
        </li>
      ))}
    </ul>
  </>
);

type Props = {
  service: Service;
  town: Municipality | undefined;
  /** Something was known once: then nothing is said of what is not. */
  known?: boolean;
};

/** Where nearly nothing is known: who knows more, what to say there, and what to ask. */
export const AskTownHall = ({ service, town, known = false }: Props) => {
  const { atlas } = useApp();
  const unknown = unknownOf(service).map(fact => text(UNKNOWN[fact]));
  const halls = townHallsOf(town, atlas);
  return (
    <section class="block" data-read>
      <h2>
        {town === undefined ? text('service.askAnyTown') : <Around of="service.askTown" town={town.name} />}
      </h2>
      {!known && unknown.length > 0 && <p>{text('service.unknown', { list: listOf(unknown) })}</p>}
      <Cards services={halls} />
      <p>{text('service.goAndSay')}</p>
      <p class="say">
        <Both sentence="show.seek" />
        <b class="name">
          <bdi lang="it">{service.name}</bdi>
        </b>
      </p>
      <Questions service={service} />
    </section>
  );
};
