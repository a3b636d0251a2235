// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Named } from '../parts/Named.tsx';
import { Block } from './Block.tsx';
import { CourseRow } from './CourseRow.tsx';
import { codesLine } from './codes-line.ts';
import { DoRow } from './DoRow.tsx';
import { KindRows } from './KindRows.tsx';
import { NoteLines } from './NoteLines.tsx';
import { notesFor } from './note-places.ts';
import { OfficeWords } from './OfficeWords.tsx';
import { pictureOf } from './offer-picture.ts';
import { ProcedureRow } from './ProcedureRow.tsx';
import { servesWords } from './serves-words.ts';

const offersLeft = ({ offers, procedures, course }: Service) =>
  (offers ?? []).filter(
    offer =>
      !procedures?.some(procedure => procedure.offer === offer) && !(course && offer === 'italian_course'),
  );

const hasRows = (service: Service): boolean => {
  const { procedures, course, audience, booking, health, housing, school, patronage, text: words } = service;
  const facts = [procedures, course, audience, booking, health, housing, school, patronage, words];
  return offersLeft(service).length > 0 || facts.some(fact => fact !== undefined);
};

const WhoRow = ({ service }: { service: Service }) => {
  const { atlas } = useApp();
  const { audience } = service;
  const where = servesWords(service, atlas);
  if (audience === undefined && where === undefined) return null;
  return (
    <DoRow
      icon="people"
      title={text('service.who')}
      small={[audience && codesLine(audience.map(who => word(`audience.${who}`)))]}
    >
      {where !== undefined && (
        <small>
          <Named {...where} />
        </small>
      )}
    </DoRow>
  );
};

const BookingRow = ({ booking, bookingUrl }: Service) =>
  booking === undefined ? null : (
    <DoRow
      icon="cal"
      title={text('service.appointment')}
      small={[codesLine(booking.map(way => word(`booking.${way}`)))]}
    >
      {bookingUrl !== undefined && (
        <a class="link" href={bookingUrl} rel="external noreferrer">
          {text('service.book')}
        </a>
      )}
    </DoRow>
  );

/** What a person gets here, who may come, and how one comes. */
export const WhatYouCanDo = ({ service }: { service: Service }) => {
  if (!hasRows(service)) return null;
  const { procedures = [], course, hours, notes } = service;
  return (
    <Block title={text('service.do')}>
      <ul class="do" role="list">
        {course !== undefined && <CourseRow course={course} />}
        {procedures.map(procedure => (
          <ProcedureRow key={procedure.offer} procedure={procedure} hours={hours} />
        ))}
        {offersLeft(service).map(offer => (
          <DoRow key={offer} picture={pictureOf(offer)} title={word(`offer.${offer}`)} />
        ))}
        <KindRows service={service} />
        <WhoRow service={service} />
        <BookingRow {...service} />
      </ul>
      <NoteLines notes={notesFor(notes, 'do')} />
      <OfficeWords words={service.text} />
    </Block>
  );
};
