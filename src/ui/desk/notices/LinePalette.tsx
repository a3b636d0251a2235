// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import words from '../../../../locales/it/printing.json';
import {
  isNotice,
  NOTICE_GROUPS,
  NOTICE_RULES,
  type Notice,
  type NoticeGroup,
  type NoticeRule,
} from '../../../domain/notices/rules.ts';
import { openWords, SlotForm } from '../mediator/SlotForm.tsx';

const { notices } = words;

type Props = { client: string; onLine: (line: Notice) => void };

/** All the lines, by what they are about; one without slots is put at once. */
export const LinePalette = ({ client, onLine }: Props) => {
  const [group, setGroup] = useState<NoticeGroup>('hours');
  const [rule, setRule] = useState<NoticeRule | undefined>(undefined);
  const close = () => setRule(undefined);
  const put = (line: Notice) => {
    onLine(line);
    close();
  };
  if (rule !== undefined)
    return (
      <SlotForm
        section="notices.notice"
        rule={rule}
        client={client}
        put={notices.put}
        isRight={isNotice}
        onPut={put}
        onClose={close}
      />
    );
  return (
    <>
      <div class="chips">
        {NOTICE_GROUPS.map(one => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={one === group}
            onClick={() => setGroup(one)}
          >
            {notices.group[one]}
          </button>
        ))}
      </div>
      <div class="chips" data-lines>
        {NOTICE_RULES.filter(one => one.group === group).map(one => (
          <button
            key={one.code}
            type="button"
            class="btn"
            onClick={() => (one.slots.length === 0 ? put({ code: one.code }) : setRule(one))}
          >
            {openWords('notices.notice', one)}
          </button>
        ))}
      </div>
    </>
  );
};
