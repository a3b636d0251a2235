// SPDX-License-Identifier: AGPL-3.0-or-later
import type { GuideStep } from '../../domain/guide.ts';
import type { Need } from '../../domain/vocabulary.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { OfficeRow } from '../parts/OfficeRow.tsx';
import { Around } from '../town/Around.tsx';
import type { Place } from './step-places.ts';

/** The way to the list of all who answer a need. */
const Seek = ({ need }: { need: Need }) => {
  const { hrefOf, lang } = useApp();
  return (
    <p>
      <a class="chip" href={hrefOf({ page: 'find', lang }, `?need=${need}`)}>
        <Icon name="search" size="small" />
        <span>{text('guides.seek', { what: word(`need.${need}`) })}</span>
      </a>
    </p>
  );
};

const Nearest = ({ place: { need, offices } }: { place: Place }) => {
  const { town } = useApp();
  if (offices === undefined || town === undefined) return <Seek need={need} />;
  if (offices.length === 0)
    return (
      <>
        <p>{text('guides.unknownOffice')}</p>
        <Seek need={need} />
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

/** Where a step is done: what the office is, and those for the reader's town, once for steps at the same place. */
export const StepPlace = ({ step: { kind }, place }: { step: GuideStep; place: Place }) => {
  if (place.told && kind === undefined) return null;
  return (
    <>
      <h4>{text('guides.where')}</h4>
      {kind !== undefined && (
        <p class="tag">
          <Icon name="pin" size="small" />
          <span>{word(`kind.${kind}`)}</span>
        </p>
      )}
      {!place.told && <Nearest place={place} />}
    </>
  );
};
