// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { codesLine } from './codes-line.ts';
import { DoRow } from './DoRow.tsx';
import { euros } from './euros.ts';

const Health = ({ kind, iseeMax }: NonNullable<Service['health']>) => (
  <DoRow
    picture="need-health"
    title={word(kind === undefined ? 'kind.health' : `healthKind.${kind}`)}
    small={[iseeMax !== undefined && text('service.iseeMax', { amount: euros(iseeMax) })]}
  />
);

const Housing = ({ kind, entry, places }: NonNullable<Service['housing']>) => (
  <DoRow
    picture="need-housing"
    title={word(kind === undefined ? 'kind.housing' : `housingKind.${kind}`)}
    small={[
      entry && codesLine(entry.map(way => word(`housingEntry.${way}`))),
      places !== undefined && text('service.places', { count: places }),
    ]}
  />
);

const School = ({ grade, evening }: NonNullable<Service['school']>) => (
  <DoRow
    picture="need-school"
    title={
      grade === undefined ? word('kind.school') : codesLine(grade.map(one => word(`schoolGrade.${one}`)))
    }
    small={[evening === true && text('service.evening')]}
  />
);

const Patronage = ({ union, free }: NonNullable<Service['patronage']>) => (
  <DoRow
    picture="need-money"
    title={union === undefined ? word('kind.patronage') : <bdi lang="it">{union}</bdi>}
    small={[free !== undefined && text(free ? 'service.unionFree' : 'service.unionPaid')]}
  />
);

/** What only some kinds of office state: a clinic's limit of income, how one gets a bed, the grades of a school. */
export const KindRows = ({ service }: { service: Service }) => {
  const { health, housing, school, patronage, access } = service;
  return (
    <>
      {health && <Health {...health} />}
      {housing && <Housing {...housing} />}
      {school && <School {...school} />}
      {patronage && <Patronage {...patronage} />}
      {access?.includes('play_corner') && <DoRow icon="pram" title={word('access.play_corner')} />}
    </>
  );
};
