// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';

const SIZES = ['peek', 'half', 'full'] as const;
type Size = (typeof SIZES)[number];
const PULL = 40;

type Props = {
  /** Changes when something else is shown: the sheet then starts small again. */
  of: string;
  /** Undefined when there is nothing to close. */
  onClose: (() => void) | undefined;
  box: Ref<HTMLElement>;
  children: ComponentChildren;
};

/** The sheet below the map in three sizes, by button; a pull on its handle does the same. */
export const Sheet = ({ of, onClose, box, children }: Props) => {
  const [size, setSize] = useState<Size>('peek');
  const body = useRef<HTMLDivElement>(null);
  const from = useRef(0);
  const shown = useRef(of);
  useLayoutEffect(() => {
    if (shown.current === of) return;
    shown.current = of;
    setSize('peek');
    body.current?.scrollTo(0, 0);
    if (onClose !== undefined) body.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [of]);
  const step = (by: 1 | -1) => setSize(SIZES[SIZES.indexOf(size) + by] ?? size);
  return (
    <section
      class={`mapsheet ${size}${onClose === undefined ? '' : ' chosen'}`}
      ref={box}
      aria-label={text('find.title')}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose?.();
      }}
    >
      <div
        class="grip"
        onPointerDown={event => {
          from.current = event.clientY;
          // Whoever captures a finger takes its tap too: the buttons keep theirs.
          if (!(event.target as Element).closest('button'))
            event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={event => {
          const pulled = event.clientY - from.current;
          if (Math.abs(pulled) > PULL) step(pulled < 0 ? 1 : -1);
        }}
      >
        <span class="grab" />
        {size !== 'full' && (
          <button type="button" class="ib sz" aria-label={text('map.more')} onClick={() => step(1)}>
            <Icon name="up" />
          </button>
        )}
        {size !== 'peek' && (
          <button type="button" class="ib sz" aria-label={text('map.less')} onClick={() => step(-1)}>
            <Icon name="down" />
          </button>
        )}
        {onClose !== undefined && (
          <button type="button" class="ib" aria-label={text('map.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <div class="in" ref={body}>
        {children}
      </div>
    </section>
  );
};
