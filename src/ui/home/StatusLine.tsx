// SPDX-License-Identifier: AGPL-3.0-or-later
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { type DataStatus, dataStatus } from './data-status.ts';
import { useAppKept } from './use-app-kept.ts';
import { useOnline } from './use-online.ts';

type Line = { icon: string; words: readonly string[] };

const lineOf = (status: DataStatus, lasting: boolean): Line | undefined => {
  switch (status.is) {
    case 'coming':
      return { icon: 'dl', words: [text('shell.gettingData', { percent: status.percent })] };
    case 'missing':
      return { icon: 'nonet', words: [text('shell.noData')] };
    case 'waiting':
      return undefined;
    default: {
      const date = status.date === undefined ? undefined : roughDate(status.date);
      if (status.offline && date !== undefined)
        return { icon: 'nonet', words: [text('shell.offline', { date })] };
      const dated = date === undefined ? [] : [text('shell.dataOf', { date })];
      const works = lasting ? [text('shell.worksOffline')] : [];
      return { icon: 'offline', words: [...works, ...dated] };
    }
  }
};

/** One quiet line about the data: whether they work without a network, and of what day they are. */
export const StatusLine = () => {
  const { state, store, town } = useApp();
  const online = useOnline();
  const appKept = useAppKept();
  const status = state === undefined ? undefined : dataStatus(state, town, online);
  const line = status === undefined ? undefined : lineOf(status, state?.keptIn === 'disk' && appKept);
  return (
    <>
      <p class="status" role="status">
        {line !== undefined && <Icon name={line.icon} />}
        <span>
          {line?.words.map(words => (
            <span key={words} class="part">
              {words}
            </span>
          ))}
        </span>
      </p>
      {status?.is === 'missing' && (
        <button class="pill" type="button" onClick={() => void store?.refresh()}>
          {text('shell.tryAgain')}
        </button>
      )}
    </>
  );
};
