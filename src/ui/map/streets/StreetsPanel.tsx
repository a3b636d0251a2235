// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Keep } from './Keep.tsx';
import { Pictures } from './Pictures.tsx';
import type { Streets } from './use-streets.ts';

/** Streets on the map: whether to show them, whether to keep them. Nothing where whoever publishes added none. */
export const StreetsPanel = ({ streets }: { streets: Streets }) => {
  const { entry, pictures, from, problem, choose, keeping, scene } = streets;
  if (entry === undefined && pictures === undefined) return null;
  const on = (from === 'phone' || from === 'site') && problem === undefined;
  return (
    <section class="block" aria-label={text('map.streets')}>
      {entry !== undefined && (
        <p class="ln">
          <button
            type="button"
            class="btn"
            aria-pressed={on}
            disabled={scene === undefined}
            onClick={() => choose(on ? 'none' : 'streets')}
          >
            <Icon name="map" />
            <span>{text('map.streets')}</span>
          </button>
        </p>
      )}
      {keeping !== undefined && <Keep {...keeping} />}
      {pictures !== undefined && scene !== undefined && (
        <Pictures pictures={pictures} scene={scene} shown={from === 'elsewhere'} onChoose={choose} />
      )}
      <p role="status">{problem !== undefined && text('map.noStreets')}</p>
    </section>
  );
};
