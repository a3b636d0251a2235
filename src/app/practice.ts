// SPDX-License-Identifier: AGPL-3.0-or-later
import { saysTraining } from '../domain/pathway/langs.ts';
import { isTrainingCode } from '../domain/training.ts';
import { practises } from '../store/practice.ts';
import type { Practice } from './in-practice.ts';
import type { Route } from './route.ts';

/** A page the browser kept as it was, and shows again on the way back, may be of before this tab practised, or of while it did. */
const reloadWhenOther = (tab: boolean): void =>
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && practises(new Date()) !== tab) location.reload();
  });

/** What a page is besides real: nothing for nearly all, who fetch no more than this to know it. */
export const practiceAt = async ({ address }: Route): Promise<Practice | undefined> => {
  // On somebody's page the memory of the phone is not even looked into.
  if (address.page === 'embed') return undefined;
  const tab = practises(new Date());
  reloadWhenOther(tab);
  const letters = location.hash.slice(1);
  const asked = address.page === 'code' ? isTrainingCode(address.code) : saysTraining(letters);
  if (!tab && !(asked && (address.page === 'code' || address.page === 'pathway'))) return undefined;
  return (await import('./in-practice.ts')).practiceOf(address, tab, letters);
};
