// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import type { Task } from './items.ts';
import { useRecorded } from './recorded.ts';
import { unlock } from './unlock.ts';
import { useVoices, voiceFor } from './voices.ts';

type PlayerProps = { task: Task; onEnd: (hadFocus: boolean) => void };
type Started = { Player: ComponentType<PlayerProps>; task: Task };

type Props = {
  /** The name of this page among the recordings: `sos`, `guide-tax-code`. */
  page?: string;
  /** The language that is read, if it is not the reader's. */
  lang?: string;
  /** Picks what is read. */
  select?: string;
  /** Nothing leaves the phone and nothing stays on it: no voice that is lent by others, no recording kept. */
  discreet?: boolean;
  look?: string;
  icon?: string;
  words?: string;
};

const loadPlayer = () => import('./Player.tsx').then(m => m.Player);

/**
 * Reads aloud what is marked `data-read` on the page. It is there only where there is something to read with: a
 * voice of the device, or a recording. The code that reads comes with the first press.
 */
export const Listen = ({
  page,
  lang: given,
  select = '[data-read]',
  discreet = false,
  look = 'btn',
  icon = 'listen',
  words = text('service.listen'),
}: Props) => {
  const { lang: own, base, store } = useApp();
  const lang = given ?? own;
  const recorded = useRecorded(base, lang, page);
  const wish = { localOnly: discreet || globalThis.navigator?.onLine === false };
  const hasVoice = voiceFor(useVoices(), lang, wish) !== undefined;
  const [started, setStarted] = useState<Started | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  // Before the page is alive nothing stands here that the written page has not.
  if (store === undefined) return null;
  if (!hasVoice && recorded.size === 0 && started === undefined) return null;
  const stop = (hadFocus: boolean) => {
    setStarted(undefined);
    if (hadFocus) button.current?.focus();
  };
  const start = () => {
    const player = unlock(recorded.size > 0);
    const task = { base, lang, select, page, recorded, player, discreet, ...wish };
    loadPlayer().then(
      Player => setStarted({ Player, task }),
      () => undefined,
    );
  };
  const on = started !== undefined;
  return (
    <>
      <button
        type="button"
        class={look}
        ref={button}
        onPointerDown={() => void loadPlayer().catch(() => undefined)}
        onClick={() => (on ? stop(false) : start())}
      >
        <Icon name={on ? 'stop' : icon} flip={!on} />
        <span>{on ? text('service.stop') : words}</span>
      </button>
      {on && <started.Player task={started.task} onEnd={stop} />}
    </>
  );
};
