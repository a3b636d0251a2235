// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import type { Store } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Later } from '../service/Later.tsx';

const panel = () => import('../pass/GivePanel.tsx').then(m => m.GivePanel);

type Props = { store: Store; signedBy: string; region: string; name: string };

/** Offers a kept region to another phone; how, opens in its row. */
export const Give = ({ store, signedBy, region, name }: Props) => {
  const { lang } = useApp();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = text('handover.give.share');
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="btn quiet"
        ref={button}
        aria-label={`${label}: ${name}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="share" size="small" />
        <span>{label}</span>
      </button>
      {open && (
        <Later
          load={panel}
          words={{ [lang]: ['report'] }}
          give={{ store, signedBy, region, onClose: close }}
          waiting={<p role="status">{text('shell.loading')}</p>}
        />
      )}
    </>
  );
};
