// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** Makes a town the reader's own. Its place is kept free until the page is alive. */
export const ChooseTown = ({ town }: { town: Municipality }) => {
  const { store, town: mine } = useApp();
  const isMine = mine?.istat === town.istat;
  return (
    <div class="choose" role="status">
      {isMine && (
        <p class="tag">
          <Icon name="check" />
          <span>{text('town.chosen')}</span>
        </p>
      )}
      {store !== undefined && !isMine && (
        <button type="button" class="btn" onClick={() => void store.setPlace(town.istat)}>
          <Icon name="pin" />
          <span>{text('town.choose')}</span>
        </button>
      )}
    </div>
  );
};
