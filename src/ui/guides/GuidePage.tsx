// SPDX-License-Identifier: AGPL-3.0-or-later
import { useMemo } from 'preact/hooks';
import type { Guide } from '../../domain/guide.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { Icon, Picture } from '../kit/Icon.tsx';
import { Listen } from '../listen/Listen.tsx';
import { NEED_LOOKS } from '../needs.ts';
import { Papers } from '../parts/Papers.tsx';
import { Soon } from '../parts/Soon.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { GuideList } from './GuideList.tsx';
import { StepCard } from './StepCard.tsx';
import { stepPlaces } from './step-places.ts';
import { guideTitle, guideWords } from './words.ts';

const Head = ({ guide }: { guide: Guide }) => {
  const { family, picture } = NEED_LOOKS[guide.need];
  const lead = guideWords(guide, 'lead');
  return (
    <>
      <div class={`title ${family}`}>
        <span class="badge">
          <Picture name={picture} />
        </span>
        <h1 tabIndex={-1} data-read>
          {guideTitle(guide)}
        </h1>
      </div>
      {lead !== undefined && (
        <p class="lead" data-read>
          {lead}
        </p>
      )}
      <p class="ln noprint">
        <Listen page={`guide-${guide.id}`} />
      </p>
    </>
  );
};

/** Offices are near somewhere: without JavaScript, and before a town is chosen, each step leads to the lists. */
const ChooseTown = () => {
  const { store, town, hrefOf, lang } = useApp();
  if (store === undefined || town !== undefined) return null;
  return (
    <p class="noprint">
      <a class="more" href={hrefOf({ page: 'place', lang })}>
        {text('guides.chooseTown')}
      </a>
    </p>
  );
};

const Outcome = ({ guide }: { guide: Guide }) => {
  const gets = guideWords(guide, 'gets');
  const right = guideWords(guide, 'right');
  return (
    <>
      {gets !== undefined && (
        <section class="block" data-read>
          <h2>{text('guides.gets')}</h2>
          <p>{gets}</p>
        </section>
      )}
      {right !== undefined && (
        <section class="block" data-read>
          <h2>{text('guides.right')}</h2>
          <p class="note">
            <Icon name="flag" />
            <span>{right}</span>
          </p>
        </section>
      )}
    </>
  );
};

const Sources = ({ guide: { sources, checkedOn } }: { guide: Guide }) => {
  const { hrefOf, lang } = useApp();
  return (
    <>
      <div class="block">
        <Banner tone="neutral" icon="ask">
          <b>{text('guides.change')}</b> {text('guides.askRest')} {text('service.missingPaper')}
        </Banner>
      </div>
      <section class="block from">
        <h2>{text('guides.sources')}</h2>
        <p>{text('guides.readOn', { date: roughDate(checkedOn) })}</p>
        <Papers ids={sources} />
      </section>
      <p class="noprint">
        <a class="more" href={hrefOf({ page: 'guides', lang })}>
          {text('guides.more')}
        </a>
      </p>
    </>
  );
};

const Path = ({ guide }: { guide: Guide }) => {
  const { atlas, town } = useApp();
  const places = useMemo(() => stepPlaces(atlas, guide, town), [atlas, guide, town]);
  return (
    <section class="block">
      <h2 class="vh">{text('guides.steps')}</h2>
      <ol class="path" role="list">
        {guide.steps.map((step, index) => (
          <StepCard key={step.id} guide={guide} step={step} place={places[index]} />
        ))}
      </ol>
    </section>
  );
};

const Whole = ({ guide }: { guide: Guide }) => (
  <>
    <Head guide={guide} />
    <ChooseTown />
    <Path guide={guide} />
    <Soon>
      <Outcome guide={guide} />
      <Sources guide={guide} />
    </Soon>
  </>
);

const Missing = () => (
  <>
    <h1 tabIndex={-1}>{text('guides.notHere')}</h1>
    <p class="lead">{text('guides.notHereHelp')}</p>
    <GuideList />
  </>
);

/** A journey: its steps in order, what it leads to, and what all this is written from. */
export const GuidePage = () => {
  const { atlas, address } = useApp();
  const wanted = address.page === 'guide' ? address.id : '';
  const guide = atlas.guides.find(({ id }) => id === wanted);
  return (
    <>
      <TopBar label={text('guideNames.all')} />
      <main id="main" class="page journey" tabIndex={-1}>
        {guide === undefined ? <Missing /> : <Whole guide={guide} />}
      </main>
    </>
  );
};
