// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OnlinePictures, Scene } from '../../../domain/streets.ts';
import { text } from '../../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';
import type { Choice } from './use-streets.ts';

type Question = { host: string; onYes: () => void; onNo: () => void };

/** What another site will see, before it sees anything. */
const Notice = ({ host, onYes, onNo }: Question) => {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="banner warn">
      <Icon name="warn" />
      <div class="g">
        <p id="pictures-what">{text('map.onlineHelp', { host })}</p>
        <p class="ln">
          <button type="button" class="btn" ref={no} aria-describedby="pictures-what" onClick={onNo}>
            {text('map.onlineNo')}
          </button>
          <button type="button" class="btn" aria-describedby="pictures-what" onClick={onYes}>
            {text('map.onlineYes')}
          </button>
        </p>
      </div>
    </div>
  );
};

type Props = { pictures: OnlinePictures; scene: Scene; shown: boolean; onChoose: (choice: Choice) => void };

/** Streets from another site: nothing is asked of it before the reader has read this and said yes. */
export const Pictures = ({ pictures, scene, shown, onChoose }: Props) => {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const press = () => {
    if (shown) onChoose('none');
    else if (scene.hasAgreed()) onChoose('elsewhere');
    else setAsking(true);
  };
  const answer = (yes: boolean) => {
    setAsking(false);
    button.current?.focus();
    if (!yes) return;
    scene.agree();
    onChoose('elsewhere');
  };
  return (
    <>
      <p class="ln">
        <button
          type="button"
          class="btn"
          ref={button}
          aria-pressed={shown}
          aria-expanded={asking}
          onClick={press}
        >
          <Icon name="globe" />
          <span>{text('map.online')}</span>
        </button>
      </p>
      {asking && <Notice host={pictures.host} onYes={() => answer(true)} onNo={() => answer(false)} />}
    </>
  );
};
