// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import type { Service } from '../../domain/service.ts';
import { distance } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { titleOf } from '../service-title.ts';

/** A service where something is done, and how far it is from the reader's town. */
export type Office = { service: Service; town: Municipality | undefined; km: number | undefined };

/** An office in short: its names, its town, the way to its page. */
export const OfficeRow = ({ service, town, km }: Office) => {
  const { hrefOf, lang } = useApp();
  const { title, italian } = titleOf(service, lang);
  return (
    <li>
      <a class="row" href={hrefOf({ page: 'service', lang, id: service.id })}>
        <span class="g">
          <span lang={italian === undefined ? 'it' : undefined}>{title}</span>
          {italian !== undefined && (
            <small lang="it">
              <bdi>{italian}</bdi>
            </small>
          )}
          <small>
            {town !== undefined && <bdi lang="it">{town.name}</bdi>}
            {km !== undefined && ` · ${text('shell.aboutKm', { distance: distance(km) })}`}
            {town === undefined && service.serves?.includes('italy') && text('shell.allItaly')}
          </small>
        </span>
        <Icon name="next" flip />
      </a>
    </li>
  );
};
