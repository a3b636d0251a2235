// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../i18n/i18n.ts';
import type { StoreState } from '../store/store.ts';
import { Icon } from '../ui/kit/Icon.tsx';

type Props = {
  state: StoreState | undefined;
  clockWrong: boolean;
  update: (() => void) | undefined;
  onLater: () => void;
};

/** What a reader must know wherever they are: one thing at a time, above the tabs. */
export const Notices = ({ state, clockWrong, update, onLater }: Props) => {
  if (state?.appTooOld === true || clockWrong)
    return (
      <p class="notice" role="alert">
        <Icon name="warn" />
        <span class="g">{text(clockWrong ? 'shell.clockWrong' : 'shell.appTooOld')}</span>
      </p>
    );
  if (update === undefined) return null;
  return (
    <div class="notice" role="status">
      <span class="g">{text('shell.updateReady')}</span>
      <button type="button" class="btn quiet" onClick={onLater}>
        {text('shell.later')}
      </button>
      <button type="button" class="btn pri" onClick={update}>
        {text('shell.updateNow')}
      </button>
    </div>
  );
};
