// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import type { Store } from '../../store/store.ts';
import { Icon } from '../kit/Icon.tsx';
import { forgetStreets } from './forget-streets.ts';

const DELETED = ['eraseData', 'eraseSaved', 'eraseReports', 'eraseSettings'] as const;

type Question = { onYes: () => void; onNo: () => void; busy: boolean };

/** What will be gone, before it is. */
const Question = ({ onYes, onNo, busy }: Question) => {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <section class="banner error" aria-labelledby="erase-what">
      <div class="g">
        <p id="erase-what">{text('settings.eraseWhat')}</p>
        <ul class="dots">
          {DELETED.map(key => (
            <li key={key}>{text(`settings.${key}`)}</li>
          ))}
        </ul>
        <p>{text('settings.eraseHistory')}</p>
        <p class="ln">
          <button type="button" class="btn" ref={no} disabled={busy} onClick={onNo}>
            {text('settings.eraseNo')}
          </button>
          <button type="button" class="btn bad" disabled={busy} onClick={onYes}>
            <Icon name="trash" />
            <span>{text('settings.eraseYes')}</span>
          </button>
        </p>
      </div>
    </section>
  );
};

/** Leaves nothing of this app on the phone, after one more question in the same place. */
export const Erase = ({ store, onErased }: { store: Store; onErased: () => void }) => {
  const [step, setStep] = useState<'still' | 'asked' | 'going'>('still');
  const button = useRef<HTMLButtonElement>(null);
  const erase = async () => {
    setStep('going');
    await forgetStreets();
    await store.eraseEverything();
    onErased();
  };
  const stop = () => {
    setStep('still');
    button.current?.focus();
  };
  return (
    <section class="block" id="erase" aria-labelledby="erase-title">
      <h2 id="erase-title">{text('settings.erase')}</h2>
      <p class="lead">{text('settings.eraseHelp')}</p>
      <p class="ln">
        <button
          type="button"
          class="btn"
          ref={button}
          aria-expanded={step !== 'still'}
          onClick={() => setStep(step === 'still' ? 'asked' : 'still')}
        >
          <Icon name="trash" />
          <span>{text('settings.erase')}</span>
        </button>
      </p>
      {step !== 'still' && <Question busy={step === 'going'} onYes={erase} onNo={stop} />}
    </section>
  );
};
