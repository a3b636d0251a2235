// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DeskAction, DeskStep } from '../../../domain/pathway/desk.ts';
import { MOST_NOTES } from '../../../domain/pathway/pathway.ts';
import type { Service } from '../../../domain/service.ts';
import { type WordKey, wordIn } from '../../../i18n/i18n.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { useApp } from '../../context.ts';
import { Icon } from '../../kit/Icon.tsx';
import { codedIn } from '../../pathway/coded.ts';
import { pictureOf } from '../../pathway/NoteTags.tsx';
import { envelopeOf } from '../../service/place.ts';
import { titleOf } from '../../service-title.ts';
import { NotePalette } from './NotePalette.tsx';
import { desk, say } from './words.ts';

type Props = {
  step: DeskStep;
  service: Service;
  number: number;
  last: boolean;
  active: boolean;
  client: string;
  act: (action: DeskAction) => void;
};

type HalfProps = Pick<Props, 'step' | 'service'> & { lang: string; onRemove?: (at: number) => void };

/** One of the two halves of a step, in its own language and direction. */
const Half = ({ step, service, lang, onRemove }: HalfProps) => {
  const { atlas } = useApp();
  const need = service.needs[0];
  const town = service.istat === undefined ? undefined : atlas.towns.get(service.istat)?.name;
  const detail = lang === 'it' ? envelopeOf(service, atlas) : need && wordIn(lang, `need.${need}` as WordKey);
  return (
    <div class="half" lang={lang} dir={languageOf(lang)?.dir}>
      <h3 data-read>
        {titleOf(service, lang).title}
        {lang !== 'it' && town !== undefined && (
          <>
            {' – '}
            <bdi lang="it">{town}</bdi>
          </>
        )}
      </h3>
      {detail !== undefined && <p data-read>{detail}</p>}
      {step.notes.length > 0 && (
        <ul class="notes" role="list">
          {step.notes.map((note, at) => {
            const said = codedIn(lang, 'notes.note', note);
            return (
              <li key={JSON.stringify(note)} class="tag">
                <Icon name={pictureOf(note.code)} />
                <span class="g" data-read>
                  {said}
                </span>
                {onRemove !== undefined && (
                  <button
                    type="button"
                    class="ib small"
                    aria-label={say('removeNote', { note: said })}
                    onClick={() => onRemove(at)}
                  >
                    <Icon name="close" size="small" />
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};

/** A step of the plan: Italian beside the person's language, and the notes one can add. */
export const StepCard = ({ step, service, number, last, active, client, act }: Props) => {
  const { key } = step;
  const { name } = service;
  const full = step.notes.length >= MOST_NOTES;
  return (
    <li class="deskstep" data-active={active} data-code={step.code}>
      <div class="order">
        <button
          type="button"
          class="nr"
          aria-label={say('openStep', { number })}
          aria-expanded={active}
          onClick={() => act({ do: 'choose', key: active ? undefined : key })}
        >
          {number}
        </button>
        <button
          type="button"
          class="ib"
          disabled={number === 1}
          aria-label={say('up', { name })}
          onClick={() => act({ do: 'move', key, by: -1 })}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="ib"
          disabled={last}
          aria-label={say('down', { name })}
          onClick={() => act({ do: 'move', key, by: 1 })}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          class="ib"
          aria-label={say('remove', { name })}
          onClick={() => act({ do: 'remove', key })}
        >
          <Icon name="trash" />
        </button>
      </div>
      <div class="halves">
        <Half step={step} service={service} lang="it" onRemove={at => act({ do: 'unnote', key, at })} />
        {client !== 'it' && <Half step={step} service={service} lang={client} />}
      </div>
      {active && (
        <fieldset class="palette">
          <legend>{say('addNote', { number })}</legend>
          {full ? (
            <p>{desk.noteFull}</p>
          ) : (
            <NotePalette client={client} onNote={note => act({ do: 'note', key, note })} />
          )}
        </fieldset>
      )}
    </li>
  );
};
