// SPDX-License-Identifier: AGPL-3.0-or-later
import { say } from './words.ts';

export const PARTS = ['find', 'path', 'hand'] as const;
export type Part = (typeof PARTS)[number];

type Props = { part: Part; onPart: (part: Part) => void; steps: number };

/** On a narrow screen the three columns are shown one at a time. */
export const Tabs = ({ part, onPart, steps }: Props) => (
  <nav class="desktabs" aria-label={say('tabs')}>
    {PARTS.map(one => (
      <button
        key={one}
        type="button"
        class="chip"
        aria-current={one === part ? 'true' : undefined}
        onClick={() => onPart(one)}
      >
        {say(one)}
        {one === 'path' && steps > 0 && <bdi>{steps}</bdi>}
      </button>
    ))}
  </nav>
);
