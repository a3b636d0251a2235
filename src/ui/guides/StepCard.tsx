// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Guide, GuideStep } from '../../domain/guide.ts';
import { text, word } from '../../i18n/i18n.ts';
import { Icon, Picture } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';
import { iconOf } from '../service/offer-picture.ts';
import { StepPlace } from './StepPlace.tsx';
import { hasPlace } from './step-offices.ts';
import { stepWords } from './words.ts';

type Props = { guide: Guide; step: GuideStep };

/** What a source says of cost and time; an office whose cost no source states is asked. */
const CostAndTime = ({ step }: Pick<Props, 'step'>) => {
  const { cost, time } = step;
  const costs = cost !== undefined || hasPlace(step);
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
      <h4>{text('service.bring')}</h4>
      {papers.length === 0 ? (
        <p>{text('service.bringNothing')}</p>
      ) : (
        <ul class="papers" role="list">
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
export const StepCard = ({ guide, step }: Props) => {
  const { act, how } = stepWords(guide, step);
  const { family, picture } = NEED_LOOKS[step.need ?? guide.need];
  return (
    <li class={family} id={step.id}>
      <div class="card">
        <div class="hd">
          <span class="badge">
            <Picture name={picture} />
          </span>
          <div class="g">
            <h3>{act}</h3>
            {how !== undefined && <p>{how}</p>}
          </div>
        </div>
        <Bring step={step} />
        {hasPlace(step) && <StepPlace guide={guide} step={step} />}
        <CostAndTime step={step} />
      </div>
    </li>
  );
};
