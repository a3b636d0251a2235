// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';

type Props = {
  list: boolean;
  /** Undefined where there is nothing to choose between. */
  onList: ((list: boolean) => void) | undefined;
  appHref: string;
};

/** The last line of a frame: the same as a map or as a list, and the way to the whole app. */
export const FrameFoot = ({ list, onList, appHref }: Props) => (
  <div class="framefoot">
    {onList !== undefined && (
      <p class="switch">
        <button type="button" aria-pressed={!list} onClick={() => onList(false)}>
          <Icon name="map" size="small" />
          {text('shell.map')}
        </button>
        <button type="button" aria-pressed={list} onClick={() => onList(true)}>
          <Icon name="list" flip size="small" />
          {text('shell.find')}
        </button>
      </p>
    )}
    <a class="more" href={appHref} target="_blank" rel="noopener">
      {text('map.openApp')}
    </a>
  </div>
);
