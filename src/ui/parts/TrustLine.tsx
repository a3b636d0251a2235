// SPDX-License-Identifier: AGPL-3.0-or-later
import { fromIsoDay, romeTime } from '../../domain/rome.ts';
import type { Service } from '../../domain/service.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Named } from './Named.tsx';

const STALE_DAYS = 180;

/** Who said it and when: checked by a person, checked too long ago, or only written in a document. */
export const TrustLine = ({ service }: { service: Service }) => {
  const { atlas, now } = useApp();
  const { verifiedOn, date, sources } = service.provenance;
  if (verifiedOn !== undefined) {
    const stale = now !== undefined && romeTime(now).day - fromIsoDay(verifiedOn) > STALE_DAYS;
    return (
      <span class={stale ? 'tag ver old' : 'tag ver'} data-unread>
        <Icon name={stale ? 'warn' : 'shield'} />
        <span>
          {text(stale ? 'shell.notCheckedSince' : 'shell.checkedOn', { date: roughDate(verifiedOn) })}
        </span>
      </span>
    );
  }
  const from = sources.map(id => atlas.sources.get(id)?.publisher ?? id)[0] ?? '';
  return (
    <span class="tag" data-unread>
      <Icon name="doc" />
      <span>
        <Named
          names={[from]}
          say={([source = '']) =>
            date === undefined
              ? text('shell.fromSource', { source })
              : text('shell.fromSourceDate', { source, date: roughDate(date) })
          }
        />
      </span>
    </span>
  );
};
