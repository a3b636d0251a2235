// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../kit/Icon.tsx';
import { Stamp } from '../../practice/Stamp.tsx';
import { QrCode } from '../../share/QrCode.tsx';
import { planQr } from './plan-qr.ts';
import { say } from './words.ts';

/** The code as large as the screen, for a phone held in front of it. */
export const FullScreen = ({ url, onClose }: { url: string; onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const qr = planQr(url);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="fullqr" ref={dialog} onClose={onClose} aria-label={say('qr')}>
      <Stamp />
      {qr !== undefined && <QrCode drawn={qr} name={say('qr')} />}
      <button type="button" class="btn" onClick={() => dialog.current?.close()}>
        <Icon name="close" />
        <span>{say('closeScreen')}</span>
      </button>
    </dialog>
  );
};
