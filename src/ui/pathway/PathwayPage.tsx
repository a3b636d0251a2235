// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useMemo } from 'preact/hooks';
import { type Received, received } from '../../domain/pathway/payload.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { WithoutScript } from '../parts/WithoutScript.tsx';
import { Onward } from '../service/MissingService.tsx';
import { Actions } from './Actions.tsx';
import { StepItem } from './StepItem.tsx';
import { useLetters } from './use-letters.ts';

const SAID = { newer: 'pathway.newer', broken: 'pathway.broken', empty: 'pathway.empty' } as const;

const NoPlan = ({ state }: { state: Exclude<Received['state'], 'plan'> }) => (
  <>
    <p class="lead" role={state === 'empty' ? undefined : 'alert'}>
      {text(SAID[state])}
    </p>
    <Onward />
  </>
);

const Plan = ({ letters, pathway }: { letters: string } & Extract<Received, { state: 'plan' }>) => (
  <>
    <p class="lead" data-read>
      {text('pathway.lead')}
    </p>
    <h2 class="vh">{text('pathway.steps', { count: pathway.steps.length })}</h2>
    <ol class="plan" role="list">
      {pathway.steps.map((step, place) => (
        <StepItem key={`${place} ${step.code}`} step={step} number={place + 1} />
      ))}
    </ol>
    <Actions pathway={pathway} letters={letters} />
    <ul class="lead small" role="list">
      <li>{text('pathway.madeOn', { date: roughDate(pathway.madeOn) })}</li>
      <li>{text('pathway.private')}</li>
      <li>{text('pathway.keepHint')}</li>
    </ul>
  </>
);

/** A plan whose places are of the other data: the page is loaded anew with those, and shows none of it before. */
const OtherData = ({ training }: { training: boolean }) => {
  useEffect(() => location.reload(), []);
  return training ? <Banner tone="warn">{text('pathway.training')}</Banner> : null;
};

/** A plan handed over by a mediator, read from the address alone and shown with the newest data. */
export const PathwayPage = () => {
  const { store, training = false } = useApp();
  const letters = useLetters();
  const answer = useMemo(() => received(letters), [letters]);
  const practice = answer.state === 'plan' && answer.pathway.training === true;
  const other = answer.state === 'plan' && practice !== training;
  return (
    <>
      <TopBar />
      <main id="main" class="page plans" tabIndex={-1} data-neutral>
        <h1 tabIndex={-1} data-read>
          {text('pathway.title')}
        </h1>
        {store === undefined && <WithoutScript />}
        {store !== undefined && other && <OtherData training={practice} />}
        {store !== undefined && !other && answer.state === 'plan' && <Plan {...answer} letters={letters} />}
        {store !== undefined && answer.state !== 'plan' && <NoPlan state={answer.state} />}
      </main>
    </>
  );
};
