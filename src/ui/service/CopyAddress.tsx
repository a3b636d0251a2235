// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';

/** The address for another app, where the browser lets it be copied. */
export const CopyAddress = ({ address }: { address: string }) => {
  const [copied, setCopied] = useState(false);
  if (!navigator.clipboard) return null;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <button type="button" class="btn" onClick={copy}>
      <Icon name={copied ? 'check' : 'doc'} size="small" />
      <span role="status">{text(copied ? 'service.copied' : 'service.copyAddress')}</span>
    </button>
  );
};
