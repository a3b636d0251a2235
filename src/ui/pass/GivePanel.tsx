// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { kilobytes, roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import type { Given, Store } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { Icon } from '../kit/Icon.tsx';
import { downloadFile } from '../share/download-file.ts';
import { QrCode } from '../share/QrCode.tsx';
import { qrPath } from '../share/qr-path.ts';
import { TrainingMark } from './TrainingMark.tsx';
import { Way } from './Way.tsx';

type Props = { store: Store; signedBy: string; region: string; onClose: () => void };

/** `ready` before anything is pressed: the sheet of the system opens only in the breath of a tap. */
type Making = { step: 'making' } | { step: 'none' } | ({ step: 'ready'; training: boolean } & Given);

const useFile = (store: Store, key: string, region: string): Making => {
  const [making, setMaking] = useState<Making>({ step: 'making' });
  useEffect(() => {
    let here = true;
    const say = (next: Making): void => {
      if (here) setMaking(next);
    };
    const make = async (): Promise<void> => {
      const pass = await store.pass(key);
      const given = await pass?.give(region);
      say(
        pass === undefined || given === undefined
          ? { step: 'none' }
          : { step: 'ready', training: pass.training, ...given },
      );
    };
    make().catch(() => say({ step: 'none' }));
    return () => {
      here = false;
    };
  }, []);
  return making;
};

/** Opens the app on the other phone: that much needs a network, or a copy that is there already. */
const OpensApp = () => {
  const { base } = useApp();
  const address = `${location.origin}${base}`;
  return (
    <figure class="opens">
      <QrCode drawn={qrPath(address)} name={text('report.qr')} />
      <figcaption>
        {text('report.qrHelp')} <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
      </figcaption>
    </figure>
  );
};

const mayShare = (file: File): boolean =>
  typeof navigator.share === 'function' && navigator.canShare?.({ files: [file] }) === true;

const Ways = ({ file }: { file: File }) => {
  const share = () => void navigator.share({ files: [file] }).catch(() => undefined);
  return (
    <>
      <p class="ln">
        {mayShare(file) && (
          <button type="button" class="btn pri" onClick={share}>
            <Icon name="share" />
            <span>{text('handover.give.share')}</span>
          </button>
        )}
        <button type="button" class="btn" onClick={() => downloadFile(file)}>
          <Icon name="dl" />
          <span>{text('handover.give.download')}</span>
        </button>
      </p>
      <p>{text('handover.give.how')}</p>
      <OpensApp />
    </>
  );
};

/** One line that is spoken as it changes. */
const saidOf = (making: Making): string => {
  if (making.step === 'making') return text('shell.loading');
  if (making.step === 'none') return '';
  const { file, date } = making;
  return text('handover.give.size', { size: kilobytes(file.size), date: roughDate(date) });
};

/** A kept region as a file for somebody else's phone. */
export const GivePanel = ({ store, signedBy, region, onClose }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const making = useFile(store, signedBy, region);
  return (
    <section class="give" aria-labelledby={`give-${region}`}>
      <h3 id={`give-${region}`} tabIndex={-1} ref={heading}>
        {text('handover.give.title')}
      </h3>
      <p class="lead">{text('handover.give.lead')}</p>
      <Way />
      <p role="status">{saidOf(making)}</p>
      {making.step === 'none' && (
        <Banner tone="error">
          {text(navigator.onLine ? 'handover.give.off' : 'settings.failed.unreachable')}
        </Banner>
      )}
      {making.step === 'ready' && making.training && <TrainingMark />}
      {making.step === 'ready' && <Ways file={making.file} />}
      <button type="button" class="btn quiet" onClick={onClose}>
        {text('report.closeShare')}
      </button>
    </section>
  );
};
