// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import type { Said } from './phrases.ts';
import { Voices } from './Voices.tsx';

/** Words no longer than this may be larger still, and none is cut at the end of a line. */
const SHORT_WORD = 9;

const isShort = (words: string): boolean => words.split(/\s/).every(one => one.length <= SHORT_WORD);

/**
 * One sentence as large as the screen, for a person on the other side of a counter. The browser keeps the rest away,
 * closes it with Esc and the way back of the phone, and gives the focus back.
 */
export const Alone = ({ said, onClose }: { said: Said; onClose: () => void }) => {
  const { id, italian, own, heard } = said;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="alone" ref={dialog} onClose={onClose} aria-labelledby={own ? 'alone-own' : 'alone-it'}>
      <button
        type="button"
        class="ib"
        aria-label={text('show.close')}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
      <div class="spoken">
        <p id="alone-it" class={isShort(italian) ? 'name short' : 'name'} lang="it" dir="ltr">
          <span data-say data-audio={heard}>
            {italian}
          </span>
        </p>
        {own !== undefined && (
          <p id="alone-own" data-read data-audio={`show.${id}`}>
            {own}
          </p>
        )}
      </div>
      <div class="ends">
        <Voices own={own !== undefined} />
      </div>
    </dialog>
  );
};
