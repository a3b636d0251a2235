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

/** Begins with the code that reads, which comes when it is first asked for. */
const useStarted = () => {
  const [started, setStarted] = useState<Started | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const stop = (hadFocus: boolean) => {
    setStarted(undefined);
    if (hadFocus) button.current?.focus();
  };
  const start = (task: Omit<Task, 'player'>) => {
    const player = unlock(task.recorded.size > 0);
    loadPlayer().then(
      Player => setStarted({ Player, task: { ...task, player } }),
      () => undefined,
    );
  };
  return { started, start, stop, button };
};

/**
 * Reads aloud what is marked `data-read` on the page. It is there only where there is something to read with: a
 * voice of the device, or a recording.
 */
export const Listen = (props: Props) => {
  const { page, select = '[data-read]', discreet = false, look = 'btn', icon = 'listen' } = props;
  const { lang: own, base, store } = useApp();
  const { lang = own, words = text('service.listen') } = props;
  const recorded = useRecorded(base, lang, page);
  const localOnly = discreet || globalThis.navigator?.onLine === false;
  const hasVoice = voiceFor(useVoices(), lang, { localOnly }) !== undefined;
  const { started, start, stop, button } = useStarted();
  // Before the page is alive nothing stands here that the written page has not.
  if (store === undefined) return null;
  if (!hasVoice && recorded.size === 0 && started === undefined) return null;
  const press = () => {
    if (started === undefined) start({ base, lang, select, page, recorded, discreet, localOnly });
    else stop(false);
  };
  return (
    <>
      <button
        type="button"
        class={look}
        ref={button}
        onPointerDown={() => void loadPlayer().catch(() => undefined)}
        onClick={press}
      >
        <Icon name={started ? 'stop' : icon} flip={!started} />
        <span>{started ? text('service.stop') : words}</span>
      </button>
      {started && <started.Player task={started.task} onEnd={stop} />}
    </>
  );
};
