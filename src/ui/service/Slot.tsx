// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { TrustLine } from '../parts/TrustLine.tsx';
import { hasEnded, trustNow } from './facts.ts';

type Said = { warn: boolean; icon: string; words: string };

const saidOf = (service: Service, now: Date | undefined): Said | undefined => {
  const { validUntil, validFrom, provenance } = service;
  const { verifiedOn } = provenance;
  if (validUntil !== undefined && hasEnded(service, now))
    return { warn: true, icon: 'warn', words: text('service.ended', { date: roughDate(validUntil) }) };
  if (verifiedOn !== undefined && trustNow(service, now) === 'stale') {
    const since = text('shell.notCheckedSince', { date: roughDate(verifiedOn) });
    const call = service.notes?.includes('call_first') ? '' : ` ${text('service.callFirst')}`;
    return { warn: true, icon: 'warn', words: `${since}.${call}` };
  }
  if (validUntil !== undefined)
    return { warn: false, icon: 'cal', words: text('service.until', { date: roughDate(validUntil) }) };
  if (verifiedOn === undefined) return undefined;
  const soon = validFrom !== undefined && now !== undefined && validFrom > now.toISOString().slice(0, 10);
  if (soon)
    return { warn: false, icon: 'cal', words: text('service.starts', { date: roughDate(validFrom) }) };
  return { warn: false, icon: 'shield', words: text('shell.checkedOn', { date: roughDate(verifiedOn) }) };
};

/**
 * The one thing to know before calling: it ended, nobody checked for long, or who checked. It is as high when
 * it warns as when it does not, so that nothing moves when the page learns what day it is.
 */
export const Slot = ({ service }: { service: Service }) => {
  const { now } = useApp();
  const said = saidOf(service, now);
  if (said === undefined)
    return (
      <p class="ln">
        <TrustLine service={service} />
      </p>
    );
  return (
    <p class={said.warn ? 'slim warn' : 'slim'} data-read>
      <Icon name={said.icon} size="small" />
      <span class="g">{said.words}</span>
    </p>
  );
};
