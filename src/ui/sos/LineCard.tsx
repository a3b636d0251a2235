// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { LanguageTags } from '../parts/LanguageTags.tsx';
import { Named } from '../parts/Named.tsx';
import { OpenTag } from '../parts/OpenTag.tsx';
import { TrustLine } from '../parts/TrustLine.tsx';
import { CallLink } from './CallLink.tsx';
import { answersAlways, factsOf } from './line-facts.ts';

type Props = { service: Service; first: boolean; detailed: boolean };

/** A help line: its numbers, then what its source says of it. */
export const LineCard = ({ service, first, detailed }: Props) => {
  const { hrefOf, lang } = useApp();
  const { id, phones = [], name, hours, needs } = service;
  return (
    <li data-service-id={id} data-need={needs.join(' ')}>
      {phones.map(phone => (
        <CallLink key={phone} service={service} phone={phone} first={first} named={phone === phones[0]} />
      ))}
      <div class="meta">
        {hours !== undefined && !answersAlways(service) && (
          <span>
            <OpenTag service={service} />
          </span>
        )}
        {factsOf(service).map(fact => (
          <span key={fact}>{fact}</span>
        ))}
        <LanguageTags service={service} />
        <TrustLine service={service} />
        {detailed && (
          <a class="more" href={hrefOf({ page: 'service', lang, id })}>
            <span>
              <Named names={[name]} say={([slot = '']) => text('sos.details', { name: slot })} />
            </span>
          </a>
        )}
      </div>
    </li>
  );
};
