// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { languageName, weekdayName } from '../../i18n/format.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Block } from './Block.tsx';
import { codesLine } from './codes-line.ts';
import { NoteLines } from './NoteLines.tsx';
import { notesFor } from './note-places.ts';
import { Times } from './Times.tsx';
import { slotLanguages, weeksOf } from './week-lines.ts';

const Chips = ({
  codes,
  days,
}: {
  codes: readonly string[];
  days?: ReadonlyMap<string, readonly number[]>;
}) => {
  const { lang } = useApp();
  const own = lang.split('-')[0];
  return (
    <ul class="tags" role="list">
      {codes.map(code => (
        <li key={code} class={code === own && own !== 'it' ? 'lk mine' : 'lk'}>
          {code === 'mul' ? text('shell.manyLanguages') : languageName(code)}
          {days?.has(code) && `: ${(days.get(code) ?? []).map(day => weekdayName(day, 'short')).join(', ')}`}
        </li>
      ))}
    </ul>
  );
};

const WhenMediator = ({ mediator, hours }: Pick<Service, 'mediator' | 'hours'>) => {
  // Inside the week of the desk when there is one.
  if (hours !== undefined || mediator?.hours === undefined) return null;
  const [week] = weeksOf({ hours: mediator.hours }, undefined);
  return (
    <>
      {week?.lines
        .filter(({ spans }) => spans.length > 0)
        .map(({ days, spans }) => (
          <small key={days[0]}>
            {weekdayName(days[0] ?? 0)} <Times spans={spans} />
          </small>
        ))}
    </>
  );
};

const Mediator = ({
  mediator,
  hours,
}: Pick<Service, 'hours'> & { mediator: NonNullable<Service['mediator']> }) => {
  const { languages, mode, ask } = mediator;
  const toOffices = mediator.for?.includes('operators') && !mediator.for.includes('public');
  return (
    <div class="mediator">
      <h3>{text('service.mediator')}</h3>
      {languages.length > 0 && <Chips codes={languages} />}
      <p>
        {mode !== undefined && <small>{codesLine(mode.map(one => word(`mediatorMode.${one}`)))}</small>}
        {toOffices ? (
          <small>{text('service.onlyOffices')}</small>
        ) : (
          ask !== undefined && <small>{codesLine(ask.map(way => word(`askWay.${way}`)))}</small>
        )}
        <WhenMediator mediator={mediator} hours={hours} />
      </p>
    </div>
  );
};

/** Which languages are spoken, on which days, and how to get a mediator. */
export const Languages = ({ service: { languages = [], hours, mediator, notes } }: { service: Service }) => {
  const days = slotLanguages(hours ?? []);
  for (const always of languages) days.delete(always);
  const codes = [...new Set([...languages, ...days.keys()])];
  const remarks = notesFor(notes, 'languages');
  if (codes.length === 0 && mediator === undefined && remarks.length === 0) return null;
  return (
    <Block title={text('service.languages')}>
      {codes.length > 0 && <Chips codes={codes} days={days} />}
      {mediator !== undefined && <Mediator mediator={mediator} hours={hours} />}
      <NoteLines notes={remarks} icon="talk" />
    </Block>
  );
};
