// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Guide, GuideStep } from '../../domain/guide.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { OfficeRow } from '../parts/OfficeRow.tsx';
import { Around } from '../town/Around.tsx';
import { stepOffices } from './step-offices.ts';

type Props = { guide: Guide; step: GuideStep };

/** The way to the list of who answers a step, for a reader whose town is not known. */
const Seek = ({ guide, step }: Props) => {
  const { hrefOf, lang } = useApp();
  const need = step.need ?? guide.need;
  return (
    <a class="chip noprint" href={hrefOf({ page: 'find', lang }, `?need=${need}`)}>
      <Icon name="search" size="small" />
      {text('guides.seek', { what: word(`need.${need}`) })}
    </a>
  );
};

const Nearest = ({ guide, step, town }: Props & { town: Municipality }) => {
  const { atlas } = useApp();
  const offices = stepOffices(atlas, step, town);
  if (offices.length === 0)
    return (
      <>
        <p>{text('guides.unknownOffice')}</p>
        <Seek guide={guide} step={step} />
      </>
    );
  return (
    <>
      <p class="it">
        <Around of="guides.near" town={town.name} />
      </p>
      <ul class="rows" role="list">
        {offices.map(office => (
          <OfficeRow key={office.service.id} {...office} />
        ))}
      </ul>
    </>
  );
};

/** Where a step is done: what the office is, and those for the reader's town. */
export const StepPlace = ({ guide, step }: Props) => {
  const { town } = useApp();
  return (
    <>
      <h4>{text('guides.where')}</h4>
      {step.kind !== undefined && (
        <p class="tag">
          <Icon name="pin" size="small" />
          <span>{word(`kind.${step.kind}`)}</span>
        </p>
      )}
      {town === undefined ? (
        <p>
          <Seek guide={guide} step={step} />
        </p>
      ) : (
        <Nearest guide={guide} step={step} town={town} />
      )}
    </>
  );
};
