// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** Copies the address of the home page; where the browser refuses, the address to copy by hand. */
export const CopyLink = () => {
  const { hrefOf, lang } = useApp();
  const [done, setDone] = useState<boolean | undefined>(undefined);
  const link = new URL(hrefOf({ page: 'home', lang }), location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setDone(true);
    } catch {
      setDone(false);
    }
  };
  return (
    <>
      <button type="button" class="btn pri" onClick={copy}>
        <Icon name={done === true ? 'check' : 'doc'} />
        <span role="status">{text(done === true ? 'install.copied' : 'install.copy')}</span>
      </button>
      {done === false && (
        <p role="alert">
          {text('install.copyByHand')} <bdi dir="ltr">{link}</bdi>
        </p>
      )}
    </>
  );
};
