// SPDX-License-Identifier: AGPL-3.0-or-later
import { isNote, NOTE_GROUPS, NOTE_RULES, type Note } from '../../../domain/pathway/notes.ts';
import { GROUP_PICTURE } from '../../pathway/NoteTags.tsx';
import { Palette } from './Palette.tsx';
import { desk, say } from './words.ts';

const GROUPS = NOTE_GROUPS.map(group => ({
  group,
  words: desk.group[group],
  picture: GROUP_PICTURE[group],
}));

type Props = { client: string; onNote: (note: Note) => void };

/** The notes a mediator adds to a step. */
export const NotePalette = ({ client, onNote }: Props) => (
  <Palette
    section="notes.note"
    groups={GROUPS}
    rules={NOTE_RULES}
    client={client}
    put={say('put')}
    isRight={isNote}
    onPut={onNote}
  />
);
