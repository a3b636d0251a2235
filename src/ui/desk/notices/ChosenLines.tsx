// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/printing.json';
import type { Notice } from '../../../domain/notices/rules.ts';
import type { NoticeAction } from '../../../domain/notices/sheet.ts';
import { Icon } from '../../kit/Icon.tsx';
import { codedIn } from '../../pathway/coded.ts';
import { fill } from '../../show/fill.ts';

const { notices } = words;

type Props = { lines: readonly Notice[]; act: (action: NoticeAction) => void };

/** The lines in their order, with what can be done to each. */
export const ChosenLines = ({ lines, act }: Props) => (
  <ol class="rows chosen" role="list">
    {lines.map((one, at) => {
      const line = codedIn('it', 'notices.notice', one);
      return (
        <li key={JSON.stringify(one)} class="ln">
          <span class="g">{line}</span>
          <button
            type="button"
            class="ib"
            disabled={at === 0}
            aria-label={fill(notices.up, { line })}
            onClick={() => act({ do: 'move', at, by: -1 })}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="ib"
            disabled={at === lines.length - 1}
            aria-label={fill(notices.down, { line })}
            onClick={() => act({ do: 'move', at, by: 1 })}
          >
            <Icon name="down" />
          </button>
          <button
            type="button"
            class="ib"
            aria-label={fill(notices.remove, { line })}
            onClick={() => act({ do: 'remove', at })}
          >
            <Icon name="trash" />
          </button>
        </li>
      );
    })}
  </ol>
);
