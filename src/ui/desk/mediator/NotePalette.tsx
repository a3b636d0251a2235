// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { isNote, NOTE_GROUPS, NOTE_RULES, type Note, type NoteGroup } from '../../../domain/pathway/notes.ts';
import { Icon } from '../../kit/Icon.tsx';
import { GROUP_PICTURE } from '../../pathway/NoteTags.tsx';
import { openWords, SlotForm } from './SlotForm.tsx';
import { desk, say } from './words.ts';

type Props = { client: string; onNote: (note: Note) => void };
type Rule = (typeof NOTE_RULES)[number];

/** All the notes, by what they are about; one without slots is put at once. */
export const NotePalette = ({ client, onNote }: Props) => {
  const [group, setGroup] = useState<NoteGroup>('when');
  const [rule, setRule] = useState<Rule | undefined>(undefined);
  const close = () => setRule(undefined);
  const put = (note: Note) => {
    onNote(note);
    close();
  };
  if (rule !== undefined)
    return (
      <SlotForm
        section="notes.note"
        rule={rule}
        client={client}
        put={say('put')}
        isRight={isNote}
        onPut={put}
        onClose={close}
      />
    );
  return (
    <>
      <div class="chips" data-groups>
        {NOTE_GROUPS.map(one => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={one === group}
            onClick={() => setGroup(one)}
          >
            <Icon name={GROUP_PICTURE[one]} size="small" />
            <span>{desk.group[one]}</span>
          </button>
        ))}
      </div>
      <div class="chips" data-notes>
        {NOTE_RULES.filter(one => one.group === group).map(one => (
          <button
            key={one.code}
            type="button"
            class="btn"
            onClick={() => (one.slots.length === 0 ? put({ code: one.code }) : setRule(one))}
          >
            {openWords('notes.note', one)}
          </button>
        ))}
      </div>
    </>
  );
};
