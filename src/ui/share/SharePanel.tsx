// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { QrCode } from './QrCode.tsx';
import { qrPath } from './qr-path.ts';
import { addressToShare, wordsToShare } from './share-text.ts';

const Qr = ({ url }: { url: string }) => {
  return (
    <figure class="qr white">
      <QrCode drawn={qrPath(url)} name={text('report.qr')} />
      <figcaption>
        {text('report.qrHelp')}
        <bdi dir="ltr">{url.replace(/^https?:\/\//, '')}</bdi>
      </figcaption>
    </figure>
  );
};

const CopyLink = ({ url }: { url: string }) => {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <button type="button" class="row" onClick={copy}>
      <Icon name={copied ? 'check' : 'doc'} />
      <span role="status">{text(copied ? 'report.linkCopied' : 'report.copyLink')}</span>
    </button>
  );
};

type Props = { service: Service; onClose: () => void };

/** The ways to give a service to somebody else; the code at the end needs no network between the two phones. */
export const SharePanel = ({ service, onClose }: Props) => {
  const { atlas, lang, hrefOf, training } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const url = `${location.origin}${hrefOf(addressToShare(service, lang))}`;
  const facts = wordsToShare(service, atlas, lang);
  const words = training === true ? `${text('pathway.training')}\n${facts}` : facts;
  const message = encodeURIComponent(`${words}\n${url}`);
  const canShare = typeof navigator.share === 'function';
  const share = () => navigator.share({ text: words, url }).catch(() => undefined);
  return (
    <section class="block" aria-labelledby="share-title">
      <h2 id="share-title" tabIndex={-1} ref={heading}>
        {text('report.shareTitle')}
      </h2>
      <div class="rows">
        {canShare && (
          <button type="button" class="row" onClick={share}>
            <Icon name="share" />
            <span>{text('report.shareWith')}</span>
          </button>
        )}
        <a class="row" href={`https://wa.me/?text=${message}`} rel="external noreferrer">
          <Icon name="talk" />
          <span>{text('report.whatsapp')}</span>
        </a>
        <a class="row" href={`sms:?&body=${message}`}>
          <Icon name="send" flip />
          <span>{text('report.sms')}</span>
        </a>
        {navigator.clipboard && <CopyLink url={url} />}
      </div>
      <Qr url={url} />
      <button type="button" class="btn" onClick={onClose}>
        {text('report.closeShare')}
      </button>
    </section>
  );
};
