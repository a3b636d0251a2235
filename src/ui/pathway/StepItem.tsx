// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Step } from '../../domain/pathway/pathway.ts';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { serviceOf } from '../code/target.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { ServiceCard } from '../parts/ServiceCard.tsx';
import { Elsewhere, useSought } from '../service/MissingService.tsx';
import { NoteTags } from './NoteTags.tsx';

const Warning = ({ words }: { words: string }) => (
  <p class="note warn" data-read>
    <Icon name="warn" />
    <span class="g">{words}</span>
  </p>
);

/** What became of a place since the plan was made: the newest data count. */
const Fate = ({ service }: { service: Service }) => {
  const { atlas } = useApp();
  if (service.status === 'closed') return <Warning words={text('pathway.closed')} />;
  if (service.status !== 'moved') return null;
  const there = service.movedTo === undefined ? undefined : atlas.services.get(service.movedTo);
  return (
    <>
      <Warning words={text('pathway.moved')} />
      {there !== undefined && <ServiceCard service={there} />}
    </>
  );
};

/** A place this phone has no data of: in another region, or in none. */
const NotHere = ({ code }: { code: string }) => {
  const { state } = useApp();
  const sought = useSought({ code });
  const coming = state?.regions.some(({ progress }) => progress !== undefined) === true;
  if (sought === 'looking' || (sought === 'nowhere' && coming)) return <div class="bones" aria-busy="true" />;
  if (sought === 'nowhere') return <Warning words={text('pathway.notFound')} />;
  return <Elsewhere region={sought.region} />;
};

/** One step of a plan: where to go, as it is known today, and what was said about it. */
export const StepItem = ({ step, number }: { step: Step; number: number }) => {
  const { atlas, lang } = useApp();
  const service = serviceOf(step.code, atlas);
  return (
    <li class="step" data-code={step.code}>
      <p class="nr" data-read>
        <span class="vh">{text('pathway.step', { number })}</span>
        <span aria-hidden="true">{number}</span>
      </p>
      <div class="g">
        {service === undefined ? <NotHere code={step.code} /> : <ServiceCard service={service} />}
        {service !== undefined && <Fate service={service} />}
        <NoteTags notes={step.notes} lang={lang} />
      </div>
    </li>
  );
};
