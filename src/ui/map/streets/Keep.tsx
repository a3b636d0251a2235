// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { kilobytes } from '../../../i18n/format.ts';
import { text } from '../../../i18n/i18n.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Icon } from '../../kit/Icon.tsx';
import type { Keeping, Kept } from './use-keeper.ts';

type Acts = { icon: string; label: string; strong?: boolean; onClick: () => unknown };
const Act = ({ icon, label, strong = false, onClick }: Acts) => (
  <button type="button" class={strong ? 'btn tint' : 'btn quiet'} onClick={() => void onClick()}>
    <Icon name={icon} size="small" />
    <span>{label}</span>
  </button>
);

const Coming = ({ done, bytes }: Kept) => {
  const percent = Math.floor((done / bytes) * 100);
  return (
    <>
      <small aria-hidden="true">{text('map.streetsComing', { percent })}</small>
      <progress value={done} max={bytes} aria-label={text('map.streetsComing', { percent })} />
    </>
  );
};

const Problem = ({ problem, done, bytes }: Kept) =>
  problem === undefined ? null : (
    <Banner tone="error">
      {problem === 'full'
        ? text('map.streetsFull', { size: kilobytes(bytes - done) })
        : text('map.streetsFailed')}
    </Banner>
  );

const sentence = ({ is, bytes, older }: Kept): string => {
  const size = is === 'whole' ? bytes : older;
  return size === undefined ? '' : text('map.streetsKept', { size: kilobytes(size) });
};

const Actions = ({ kept, keeper, onAct }: Keeping & { onAct: (act: () => unknown) => () => void }) => {
  const { is, done, bytes, older } = kept;
  if (is === 'coming')
    return <Act icon="stop" label={text('map.streetsStop')} onClick={onAct(keeper.stop)} />;
  const left = kilobytes(bytes - done);
  return (
    <>
      {is === 'none' && (
        <Act icon="dl" strong label={text('map.streetsGet', { size: left })} onClick={onAct(keeper.keep)} />
      )}
      {is === 'part' && (
        <Act icon="dl" strong label={text('map.streetsGoOn', { size: left })} onClick={onAct(keeper.keep)} />
      )}
      {(is !== 'none' || older !== undefined) && (
        <Act icon="trash" label={text('map.streetsRemove')} onClick={onAct(keeper.remove)} />
      )}
    </>
  );
};

/** What the phone has of the streets, and what can be done about it. */
export const Keep = ({ kept, keeper }: Keeping) => {
  const [acted, setActed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes: the reader stays here.
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (acted && lost) place.current?.focus();
  }, [acted, kept.is]);
  const onAct = (act: () => unknown) => () => {
    setActed(true);
    void act();
  };
  return (
    <div ref={place} tabIndex={-1}>
      <p role="status">{sentence(kept)}</p>
      {kept.is === 'coming' && <Coming {...kept} />}
      <Problem {...kept} />
      <p class="ln">
        <Actions kept={kept} keeper={keeper} onAct={onAct} />
      </p>
    </div>
  );
};
