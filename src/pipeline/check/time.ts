// SPDX-License-Identifier: AGPL-3.0-or-later
import { at, type RowCheck } from './context.ts';

const STALE_DAYS = 180;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86400000;

const checkVerified: RowCheck = ({ service, place }, { today }) => {
  const { verifiedOn, verifiedBy, verifiedHow } = service.provenance;
  if (verifiedOn === undefined) {
    const value = verifiedBy ?? verifiedHow;
    if (value === undefined) return [];
    return [
      at(place).error(verifiedBy === undefined ? 'verificato_come' : 'verificato_da', 'verifiedHalf', {
        value,
      }),
    ];
  }
  if (verifiedOn > today) return [at(place).error('verificato_il', 'futureDate', { value: verifiedOn })];
  const days = dayNumber(today) - dayNumber(verifiedOn);
  return days > STALE_DAYS ? [at(place).warning('verificato_il', 'stale', { days, value: verifiedOn })] : [];
};

const checkSourceDate: RowCheck = ({ service, place }, { today }) => {
  const { date } = service.provenance;
  const future = date !== undefined && date > today.slice(0, date.length);
  return future ? [at(place).error('data_fonte', 'futureDate', { value: date })] : [];
};

const checkValidity: RowCheck = ({ service, place }, { today }) => {
  const { validFrom: from, validUntil: until, status } = service;
  if (from !== undefined && until !== undefined && until < from)
    return [at(place).error('valido_fino', 'validReversed', { value: until, from })];
  const ended = until !== undefined && until < today && status !== 'closed' && status !== 'moved';
  return ended ? [at(place).warning('valido_fino', 'ended', { value: until })] : [];
};

export const TIME_CHECKS: readonly RowCheck[] = [checkVerified, checkSourceDate, checkValidity];
