// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RegionEntry } from '../../domain/manifest.ts';
import { kilobytes, roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';

type Props = {
  regions: RegionEntry[];
  chosen: string;
  /** The region on the screen, once it is there. */
  entry: RegionEntry | undefined;
  failed: boolean;
  onChoose: (id: string) => void;
};

const statusOf = (entry: RegionEntry | undefined, failed: boolean): string => {
  if (entry === undefined) return failed ? '' : text('app.loading');
  const size = kilobytes(entry.bytes);
  return entry.date === undefined ? size : `${text('app.dataOf', { date: roughDate(entry.date) })} · ${size}`;
};

/** The head of the page: what this is, which region, how old and how large its data are. */
export const Panel = ({ regions, chosen, entry, failed, onChoose }: Props) => (
  <header class="panel">
    <p class="brand">
      <Icon name="mark" large />
      {text('app.name')}
    </p>
    <h1>{text('app.title')}</h1>
    <p>{text('app.lead')}</p>
    <label>
      {text('app.region')}
      <select value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        {regions.map(({ id, name, services }) => (
          <option key={id} value={id}>
            {name} · {text('app.count', { count: services })}
          </option>
        ))}
      </select>
    </label>
    <p role="status">{statusOf(entry, failed)}</p>
  </header>
);
