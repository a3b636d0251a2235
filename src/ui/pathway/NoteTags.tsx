// SPDX-License-Identifier: AGPL-3.0-or-later
import { NOTE_RULES, type Note, type NoteGroup } from '../../domain/pathway/notes.ts';
import { Icon } from '../kit/Icon.tsx';
import { codedIn } from './coded.ts';

export const GROUP_PICTURE: Record<NoteGroup, string> = {
  when: 'cal',
  bring: 'doc',
  ask: 'talk',
  before: 'phone',
  with: 'people',
  cost: 'euro',
  way: 'route',
};

/** The picture of a note: a line is found again by it. */
export const pictureOf = (code: string): string =>
  GROUP_PICTURE[NOTE_RULES.find(rule => rule.code === code)?.group ?? 'when'];

/** The coded notes of a step, in one language. */
export const NoteTags = ({ notes, lang }: { notes: readonly Note[]; lang: string }) =>
  notes.length === 0 ? null : (
    <ul class="notes" role="list">
      {notes.map(note => (
        <li key={JSON.stringify(note)} class="tag" data-read>
          <Icon name={pictureOf(note.code)} flip={pictureOf(note.code) === 'route'} />
          <span class="g">{codedIn(lang, 'notes.note', note)}</span>
        </li>
      ))}
    </ul>
  );
