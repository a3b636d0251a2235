// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Note } from '../../domain/vocabulary-offers.ts';
import { word } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';

/** Remarks about something else than the part of the page they stand in. */
const PICTURES: Partial<Record<Note, string>> = {
  main_seat_email: 'send',
  chat_available: 'talk',
  anonymous: 'shield',
};

type Props = { notes: readonly Note[]; warn?: boolean; icon?: string };

/** Coded remarks, one a line. */
export const NoteLines = ({ notes, warn = false, icon = 'doc' }: Props) => (
  <>
    {notes.map(note => (
      <p key={note} class={warn ? 'note warn' : 'tag'} data-read>
        <Icon
          name={warn ? 'warn' : (PICTURES[note] ?? icon)}
          size={warn ? undefined : 'small'}
          flip={PICTURES[note] === 'send'}
        />
        <span class="g">{word(`note.${note}`)}</span>
      </p>
    ))}
  </>
);
