// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { kilobytes } from '../../../i18n/format.ts';
import { useApp } from '../../context.ts';
import { Icon } from '../../kit/Icon.tsx';
import { allWords, areKept, bringWords, sizeOfAllWords, wordsMissing } from './all-words.ts';
import { say } from './words.ts';

type State =
  | { is: 'kept' | 'failed' }
  | { is: 'offered'; size: string }
  | { is: 'coming'; done: number; total: number };

/** What is kept already, once a worker is there to keep more. */
const begin = async (base: string): Promise<State> => {
  await navigator.serviceWorker.ready;
  const missing = await wordsMissing(await allWords(base));
  return missing.length === 0
    ? { is: 'kept' }
    : { is: 'offered', size: kilobytes(await sizeOfAllWords(base)) };
};

const useWords = () => {
  const { base } = useApp();
  const [state, setState] = useState<State | undefined>(undefined);
  useEffect(() => {
    let here = true;
    if ('serviceWorker' in navigator)
      begin(base).then(
        found => here && setState(found),
        // Without a network there is nothing to offer.
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [base]);
  const keep = async () => {
    try {
      const missing = await wordsMissing(await allWords(base));
      const total = missing.length;
      let done = 0;
      setState({ is: 'coming', done, total });
      await bringWords(missing, () => setState({ is: 'coming', done: ++done, total }));
      setState({ is: (await areKept(missing)) ? 'kept' : 'failed' });
    } catch {
      setState({ is: 'failed' });
    }
  };
  return { state, keep };
};

const TENTHS = 10;

/** Offers to keep the words of every language, so that whoever comes is served without a network too. */
export const KeepLanguages = () => {
  const { state, keep } = useWords();
  if (state === undefined) return null;
  const tenth = state.is === 'coming' ? Math.floor((state.done / state.total) * TENTHS) : 0;
  return (
    <div class="keepall">
      {state.is === 'offered' && (
        <button type="button" class="btn quiet" onClick={() => void keep()}>
          <Icon name="dl" />
          <span>{say('keepAll', { size: state.size })}</span>
        </button>
      )}
      {state.is === 'failed' && (
        <button type="button" class="btn quiet" onClick={() => void keep()}>
          <Icon name="dl" />
          <span>{say('keepFailed')}</span>
        </button>
      )}
      {state.is === 'coming' && <progress max={state.total} value={state.done} aria-label={say('keeping')} />}
      <p role="status">
        {state.is === 'kept' && say('keptAll')}
        {state.is === 'failed' && <span class="vh">{say('keepFailed')}</span>}
        {state.is === 'coming' && say('keepingAll', { percent: tenth * TENTHS })}
      </p>
    </div>
  );
};
