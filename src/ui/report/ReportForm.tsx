// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import type { Report } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { messageOf } from './message.ts';

const REASONS = ['closed', 'moved', 'phone', 'hours', 'other'] as const;
export const MOST_WORDS = 300;

export type Draft = Omit<Report, 'key'>;
type Props = { service: Service; onSend: (draft: Draft) => void };

const Reasons = ({
  reason,
  onChoose,
}: {
  reason: string | undefined;
  onChoose: (one: Report['reason']) => void;
}) => (
  <fieldset class="reasons">
    <legend>{text('report.what')}</legend>
    <div class="do">
      {REASONS.map(one => (
        <label key={one} class="cl">
          <input type="radio" name="reason" checked={reason === one} onChange={() => onChoose(one)} />
          <span class="g">{text(`report.${one}`)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

const Words = ({ words, onType }: { words: string; onType: (words: string) => void }) => (
  <>
    <label class="field">
      {text('report.words')}
      <textarea
        rows={3}
        maxLength={MOST_WORDS}
        value={words}
        aria-describedby="report-private"
        onInput={event => onType(event.currentTarget.value.slice(0, MOST_WORDS))}
      />
    </label>
    <p class="tag">{text('report.left', { count: MOST_WORDS - words.length })}</p>
    <p class="note warn" id="report-private">
      <Icon name="warn" />
      <span class="g">{text('report.private')}</span>
    </p>
  </>
);

/** What is wrong: a choice, words if one likes, and all that will be sent, before it is. */
export const ReportForm = ({ service, onSend }: Props) => {
  const { lang, now, hrefOf, address } = useApp();
  const [reason, setReason] = useState<Report['reason'] | undefined>(undefined);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const clean = words.replace(/\s+/g, ' ').trim();
  const at = (now ?? new Date()).toISOString();
  const draft = reason && { service: service.id, reason, at, lang, ...(clean !== '' && { words: clean }) };
  const submit = (event: Event) => {
    event.preventDefault();
    if (draft === undefined) return setAsked(true);
    onSend(draft);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Reasons reason={reason} onChoose={setReason} />
      <Words words={words} onType={setWords} />
      {draft !== undefined && (
        <>
          <p>{text('report.preview')}</p>
          <pre class="preview" lang="it" dir="ltr">
            {messageOf(draft, service.name).body}
          </pre>
        </>
      )}
      <p role="alert">{asked && draft === undefined && text('report.chooseFirst')}</p>
      <p class="prim">
        <button type="submit" class="btn pri">
          <Icon name="send" flip />
          <span>{text('report.send')}</span>
        </button>
        <a class="btn" data-back href={hrefOf(address)}>
          {text('report.cancel')}
        </a>
      </p>
    </form>
  );
};
