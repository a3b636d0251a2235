// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { romeTime } from '../../domain/rome.ts';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Block, Note } from './Block.tsx';
import type { Live } from './live-hours.ts';
import { NoteLines } from './NoteLines.tsx';
import { notesFor } from './note-places.ts';
import { WeekTable } from './WeekTable.tsx';
import { isAlwaysOpen, weeksOf } from './week-lines.ts';

/** What the day adds to the week; it comes after the week itself, which needs no clock. */
const useLive = ({ hours, phoneHours, istat = '' }: Service): Live | undefined => {
  const { now, atlas, lang } = useApp();
  const [live, setLive] = useState<Live | undefined>(undefined);
  const day = now && romeTime(now).day;
  const rules = hours ?? phoneHours;
  useEffect(() => {
    let here = true;
    if (day === undefined || rules === undefined) return;
    import('./live-hours.ts').then(
      ({ liveOf }) => here && setLive(liveOf(rules, day, atlas.towns.get(istat)?.patronDay)),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [day, rules, lang]);
  return live;
};

/** When it is open, when the phone answers, and when it closes next. Nothing when nobody wrote it. */
export const Hours = ({ service }: { service: Service }) => {
  const live = useLive(service);
  const { hours, phoneHours, notes, stops } = service;
  if (hours === undefined && phoneHours === undefined) return null;
  const weeks = weeksOf(service, live);
  return (
    <Block title={text(hours === undefined ? 'service.phoneHours' : 'service.hours')}>
      <NoteLines notes={notesFor(notes, 'hours')} warn />
      {isAlwaysOpen(weeks) ? (
        <p>{text('shell.openAlways')}</p>
      ) : (
        weeks.map((week, place) => (
          <WeekTable
            key={place}
            week={week}
            several={weeks.length > 1}
            stops={stops}
            instead={live?.instead}
          />
        ))
      )}
      {live?.closure !== undefined && <Note icon="cal">{live.closure}</Note>}
    </Block>
  );
};
