// SPDX-License-Identifier: AGPL-3.0-or-later
import { STALE_AFTER_DAYS } from '../../domain/find/trust.ts';
import type { Source } from '../../domain/provenance.ts';
import { addDays } from '../../domain/rome.ts';
import type { Service } from '../../domain/service.ts';
import { roughDate } from '../../i18n/format.ts';
import { text, word } from '../../i18n/i18n.ts';
import { languageOf } from '../../i18n/languages.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { trustNow } from './facts.ts';

const SourceLine = ({ source }: { source: Source }) => {
  const { publisher, title, url, date } = source;
  const words = (
    <bdi lang="it">
      {publisher}, «{title}»
    </bdi>
  );
  return (
    <li>
      {url === undefined ? (
        words
      ) : (
        <a href={url} rel="external noreferrer">
          {words}
        </a>
      )}
      {date !== undefined && ` · ${roughDate(date)}`}
    </li>
  );
};

const Checked = ({ service }: { service: Service }) => {
  const { now } = useApp();
  const { verifiedOn, verifiedBy, verifiedHow } = service.provenance;
  if (verifiedOn === undefined) return <b>{text('shell.nobodyCalled')}</b>;
  const stale = trustNow(service, now) !== 'verified';
  return (
    <>
      <b>{text(stale ? 'shell.notCheckedSince' : 'shell.checkedOn', { date: roughDate(verifiedOn) })}</b>
      {verifiedBy !== undefined && (
        <small>
          {text('service.checkedBy', { who: '' })}
          <bdi lang="it">{verifiedBy}</bdi>
          {verifiedHow && ` ${word(`verifiedHow.${verifiedHow}`)}`}
        </small>
      )}
      {!stale && (
        <small>
          {text('service.checkAgain', { date: roughDate(addDays(verifiedOn, STALE_AFTER_DAYS)) })}
        </small>
      )}
    </>
  );
};

const Translation = ({ id }: { id: string }) => {
  const { lang, hrefOf } = useApp();
  if (languageOf(lang)?.review !== 'machine') return null;
  return (
    <small>
      {text('shell.machineWords')}.{' '}
      <a href={hrefOf({ page: 'service', lang: 'it', id })} hreflang="it">
        {text('service.readItalian')}
      </a>
    </small>
  );
};

/** Who says all this and when, who called to check, and how far to believe it. */
export const TrustCard = ({ service }: { service: Service }) => {
  const { atlas } = useApp();
  const { sources, date, confidence, verifiedOn } = service.provenance;
  const known = sources.flatMap(id => atlas.sources.get(id) ?? []);
  return (
    <section class="block" aria-label={text('service.trust')}>
      <div class="trust">
        <Icon name={verifiedOn === undefined ? 'doc' : 'shield'} />
        <div class="g">
          <Checked service={service} />
          {known.length > 0 && (
            <>
              <h2>{text('service.sources')}</h2>
              <ul>
                {known.map(source => (
                  <SourceLine key={source.id} source={source} />
                ))}
              </ul>
            </>
          )}
          <small>
            {[date && text('service.sourceOf', { date: roughDate(date) }), word(`confidence.${confidence}`)]
              .filter(Boolean)
              .join(' · ')}
          </small>
          <Translation id={service.id} />
        </div>
      </div>
    </section>
  );
};
