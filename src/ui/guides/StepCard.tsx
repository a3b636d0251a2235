// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Guide, GuideStep } from '../../domain/guide.ts';
import { text, word } from '../../i18n/i18n.ts';
import { Icon, Picture } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';
import { iconOf } from '../service/offer-picture.ts';
import { StepPlace } from './StepPlace.tsx';
import type { Place } from './step-places.ts';
import { stepWords } from './words.ts';

type Props = { guide: Guide; step: GuideStep; place: Place | undefined };

/** What a source says of cost and time; an office whose cost no source states is asked. */
const CostAndTime = ({ step: { cost, time }, place }: Omit<Props, 'guide'>) => {
  const costs = cost !== undefined || place !== undefined;
  if (!costs && time === undefined) return null;
  return (
    <ul class="meta" role="list">
      {costs && (
        <li class="tag">
          <Icon name="euro" size="small" />
          <span>
            {cost === undefined
              ? text('guides.askCost')
              : text('guides.cost', { cost: word(`cost.${cost}`) })}
          </span>
        </li>
      )}
      {time !== undefined && (
        <li class="tag">
          <Icon name="clock" size="small" />
          <span>{text(`guides.time.${time}`)}</span>
        </li>
      )}
    </ul>
  );
};

const Bring = ({ step: { bring } }: Pick<Props, 'step'>) => {
  if (bring === undefined) return null;
  const papers = bring.filter(paper => paper !== 'nothing');
  return (
    <>
      <h4 data-read>{text('service.bring')}</h4>
      {papers.length === 0 ? (
        <p>{text('service.bringNothing')}</p>
      ) : (
        <ul class="papers" role="list" data-read>
          {papers.map(paper => (
            <li key={paper}>
              <Icon name={iconOf(paper)} size="small" />
              <span>{word(`bring.${paper}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** One step of the path: what to do, with what, and where. */
export const StepCard = ({ guide, step, place }: Props) => {
  const { act, how } = stepWords(guide, step);
  const { family, picture } = NEED_LOOKS[step.need ?? guide.need];
  return (
    <li class={family} id={step.id}>
      <div class="card">
        <div class="hd">
          <span class="badge">
            <Picture name={picture} />
          </span>
          <h3 class="g" data-read>
            {act}
          </h3>
        </div>
        {how !== undefined && <p data-read>{how}</p>}
        <Bring step={step} />
        {place !== undefined && <StepPlace step={step} place={place} />}
        <CostAndTime step={step} place={place} />
      </div>
    </li>
  );
};
