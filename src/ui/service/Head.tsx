// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Ref } from 'preact';
import type { Service } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { titleOf } from '../service-title.ts';
import { ShowLink } from './ShowLink.tsx';

/** What it is, the Italian name that is on the door, and the way to show it to somebody. */
export const Head = ({ service, showLink }: { service: Service; showLink: Ref<HTMLAnchorElement> }) => {
  const { lang } = useApp();
  const { title, italian } = titleOf(service, lang);
  const { operator, kind, name } = service;
  const who = operator !== undefined && !name.includes(operator) ? operator : undefined;
  return (
    <>
      <h1 tabIndex={-1} data-read lang={italian === undefined ? 'it' : undefined}>
        {title}
      </h1>
      <div class="itcard">
        <p class="g" data-read>
          <small>{italian === undefined ? word(`kind.${kind}`) : text('service.inItalian')}</small>
          {italian !== undefined && (
            <b lang="it">
              <bdi>{italian}</bdi>
            </b>
          )}
          {who !== undefined && (
            <small lang="it">
              <bdi>{who}</bdi>
            </small>
          )}
        </p>
        <ShowLink at={showLink} />
      </div>
    </>
  );
};
