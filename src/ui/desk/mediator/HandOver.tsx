// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import type { Desk } from '../../../domain/pathway/desk.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Listen } from '../../listen/Listen.tsx';
import { QrCode } from '../../share/QrCode.tsx';
import { SelectField } from '../embed/Fields.tsx';
import { planQr } from './plan-qr.ts';
import { say, desk as words } from './words.ts';

export type Paper = 'a4' | 'a5' | 'receipt';

type Props = {
  desk: Desk;
  /** The language whose words are here. */
  client: string;
  /** The link, once there is a step. */
  url: string | undefined;
  paper: Paper;
  onPaper: (paper: Paper) => void;
  onFullScreen: () => void;
};

const Code = ({ url }: { url: string }) => {
  const qr = planQr(url);
  if (qr === undefined)
    return (
      <p role="alert" class="note warn">
        <Icon name="warn" />
        <span class="g">{say('tooLong')}</span>
      </p>
    );
  return (
    <figure class="qr">
      <QrCode drawn={qr} name={say('qr')} />
      <figcaption>{say('qrHelp')}</figcaption>
    </figure>
  );
};

/** The system's share sheet, else the link copied, else the link to copy by hand. */
const Send = ({ url }: { url: string }) => {
  const [sent, setSent] = useState<{ how: 'copied' | 'byHand'; url: string } | undefined>(undefined);
  // What was copied is told of the link that is shown, not of one before the plan changed.
  const how = sent?.url === url ? sent.how : undefined;
  const send = async () => {
    try {
      if (typeof navigator.share === 'function') return await navigator.share({ url });
      await navigator.clipboard.writeText(url);
      setSent({ how: 'copied', url });
    } catch (why) {
      if (!(why instanceof DOMException && why.name === 'AbortError')) setSent({ how: 'byHand', url });
    }
  };
  return (
    <>
      <button type="button" class="btn" onClick={() => void send()}>
        <Icon name="send" />
        <span>{say('send')}</span>
      </button>
      <p role="status">{how === 'copied' && say('copied')}</p>
      {how === 'byHand' && (
        <label class="field">
          {say('copyByHand')}
          <input type="text" readOnly value={url} onFocus={event => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
};

/** The ways a plan leaves the desk: code, paper, link, the whole screen. */
export const HandOver = ({ desk, client, url, paper, onPaper, onFullScreen }: Props) => (
  <section class="col hand" aria-labelledby="desk-hand">
    <h2 id="desk-hand">{say('hand')}</h2>
    {url === undefined ? (
      <p class="lead">{say('qrEmpty')}</p>
    ) : (
      <>
        <Code url={url} />
        <p class="codes">
          <small>{say('codes')}</small>
          {desk.steps.map(({ code, key }) => (
            <bdi key={key} dir="ltr">
              {code}
            </bdi>
          ))}
        </p>
        <SelectField
          id="paper"
          label={say('paper')}
          value={paper}
          options={(['a4', 'a5', 'receipt'] as const).map(value => ({ value, words: words[value] }))}
          onChoose={value => onPaper((value as Paper | undefined) ?? 'a4')}
        />
        <button type="button" class="btn pri" aria-keyshortcuts="Alt+P" onClick={() => print()}>
          <Icon name="print" />
          <span>{say('print')}</span>
        </button>
        {/* A plan tells much of a person: no voice that is lent by others over the network. */}
        <Listen
          page="desk"
          lang={client}
          select={`.deskstep .half[lang="${client}"] [data-read]`}
          discreet
          words={say('sayClient')}
        />
        <Send url={url} />
        <button type="button" class="btn quiet" onClick={onFullScreen}>
          <Icon name="show" />
          <span>{say('full_screen')}</span>
        </button>
      </>
    )}
  </section>
);
