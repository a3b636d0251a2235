// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/printing.json';
import { isNotice, NOTICE_GROUPS, NOTICE_RULES, type Notice } from '../../../domain/notices/rules.ts';
import { Palette } from '../mediator/Palette.tsx';

const { notices } = words;
const GROUPS = NOTICE_GROUPS.map(group => ({ group, words: notices.group[group] }));

type Props = { client: string; onLine: (line: Notice) => void };

/** The lines of a notice. */
export const LinePalette = ({ client, onLine }: Props) => (
  <Palette
    section="notices.notice"
    groups={GROUPS}
    rules={NOTICE_RULES}
    client={client}
    put={notices.put}
    isRight={isNotice}
    onPut={onLine}
  />
);
