// SPDX-License-Identifier: AGPL-3.0-or-later
import { NATIONAL } from '../../../domain/national.ts';
import { roughDate } from '../../../i18n/format.ts';
import { useApp } from '../../context.ts';
import { Icon } from '../../kit/Icon.tsx';
import { PracticeButton } from './PracticeButton.tsx';
import type { UseDesk } from './use-desk.ts';
import { say } from './words.ts';

type Props = UseDesk & { onNew: () => void; onPhrases: () => void };

/** What concerns the whole desk: of when the data are, the other desks, sentences to show, the next person. */
export const DeskBar = ({ desk, act, onNew, onPhrases }: Props) => {
  const { state, hrefOf } = useApp();
  const date = state?.regions.find(({ id, kept }) => kept && id !== NATIONAL)?.date;
  return (
    <header class="deskbar">
      <a class="brand" href={hrefOf({ page: 'home', lang: 'it' })}>
        <Icon name="mark" /> Approdo
      </a>
      <h1 tabIndex={-1}>{say('title')}</h1>
      {date !== undefined && <p>{say('dataOf', { date: roughDate(date.slice(0, 10), 'it') })}</p>}
      <p class="ln">
        <a href={hrefOf({ page: 'posters' })}>{say('toPosters')}</a>
        <a href={hrefOf({ page: 'notices' })}>{say('toNotices')}</a>
        <PracticeButton steps={desk.steps.length} />
      </p>
      <button type="button" class="btn" aria-keyshortcuts="Alt+F" onClick={onPhrases}>
        <Icon name="talk" />
        <span>{say('show')}</span>
      </button>
      {desk.cleared === undefined ? (
        <button type="button" class="btn" aria-keyshortcuts="Alt+N" onClick={onNew}>
          <Icon name="people" />
          <span>{say('newPerson')}</span>
        </button>
      ) : (
        <button type="button" class="btn" aria-keyshortcuts="Alt+Z" onClick={() => act({ do: 'undo' })}>
          <Icon name="undo" />
          <span>{say('undo')}</span>
        </button>
      )}
      <p role="status" class="vh">
        {desk.cleared === undefined ? '' : say('cleared')}
      </p>
    </header>
  );
};
