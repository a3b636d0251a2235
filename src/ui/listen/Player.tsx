// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import type { Task } from './items.ts';
import { useReading } from './use-reading.ts';

type KeyProps = { icon: string; words: string; look?: string; flip?: boolean; onPress: () => void };

const Key = ({ icon, words, look = 'btn', flip, onPress }: KeyProps) => (
  <button type="button" class={look} onClick={onPress}>
    <Icon name={icon} flip={flip} />
    <span>{words}</span>
  </button>
);

type Props = { task: Task; onEnd: (hadFocus: boolean) => void };

/** The keys of what is being read, and how far it is. It reads while it is on the screen. */
export const Player = ({ task, onEnd }: Props) => {
  const bar = useRef<HTMLElement>(null);
  const end = () => onEnd(bar.current?.contains(document.activeElement) === true);
  const { heard, toggle, changePace } = useReading(task, end);
  const { at, of, paused, slow, failed } = heard;
  return (
    <section class="player" aria-label={text('service.listen')} ref={bar}>
      {of > 1 && <progress value={at + 1} max={of} aria-hidden="true" />}
      {failed ? (
        <p role="status">{text('shell.noData')}</p>
      ) : (
        <>
          <Key
            look="btn pri"
            icon={paused ? 'play' : 'pause'}
            words={text(paused ? 'service.resume' : 'service.pause')}
            onPress={toggle}
          />
          <Key
            icon={slow ? 'hare' : 'snail'}
            flip
            words={text(slow ? 'service.normalSpeed' : 'service.slower')}
            onPress={changePace}
          />
        </>
      )}
      <Key icon="stop" words={text('service.stop')} onPress={end} />
    </section>
  );
};
