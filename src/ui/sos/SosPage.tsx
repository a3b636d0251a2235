// SPDX-License-Identifier: AGPL-3.0-or-later
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { Icon, Picture } from '../kit/Icon.tsx';
import { Listen } from '../listen/Listen.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { type Lines, linesByGroup } from './help-lines.ts';
import { LineCard } from './LineCard.tsx';

/** The way to the page of its own; it stands where the numbers against violence are. */
const ToSafety = () => {
  const { hrefOf, lang } = useApp();
  return (
    <a class="row safe tosafe" href={hrefOf({ page: 'safety', lang })}>
      <Picture name="need-safe" />
      <span class="g">
        <b>{word('need.safety')}</b>
        <small>{text('sos.safetyHint')}</small>
      </span>
      <Icon name="next" flip />
    </a>
  );
};

const GroupOfLines = ({ group, services }: Lines) => (
  <section
    class={group === 'groupViolence' ? 'block safe' : 'block'}
    aria-labelledby={group}
    data-read
    data-audio={`sos.${group}`}
  >
    <h2 id={group}>{text(`sos.${group}`)}</h2>
    <ul class={group === 'groupEmergency' ? 'lines danger' : 'lines'} role="list">
      {services.map((service, index) => (
        <LineCard
          key={service.id}
          service={service}
          first={group === 'groupEmergency' && index === 0}
          detailed={group === 'groupOther'}
        />
      ))}
    </ul>
    {group === 'groupViolence' && <ToSafety />}
  </section>
);

/** Every number that answers in all of Italy, danger first. */
export const SosPage = () => {
  const { atlas } = useApp();
  const groups = linesByGroup(atlas);
  return (
    <>
      <TopBar label={text('shell.name')}>
        <Listen page="sos" look="btn quiet" />
      </TopBar>
      <main id="main" class="page" tabIndex={-1}>
        <h1 tabIndex={-1} data-read>
          {text('sos.title')}
        </h1>
        {groups.length > 0 ? (
          <p class="lead" data-read>
            {text('sos.lead')}
          </p>
        ) : (
          <>
            <Banner tone="warn">{text('sos.noNumbers')}</Banner>
            <ToSafety />
          </>
        )}
        {groups.map(lines => (
          <GroupOfLines key={lines.group} {...lines} />
        ))}
      </main>
    </>
  );
};
