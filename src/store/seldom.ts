// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Alone } from './alone.ts';
import { dropIn } from './drop.ts';
import type { Live } from './live.ts';
import { passOver } from './pass/pass.ts';
import { seekIn } from './seek.ts';
import type { Session } from './session.ts';
import type { Pass, Store, StoreOptions } from './state.ts';

/** See the promises of the store. */
export type Seldom = Pick<Store, 'locate' | 'townsOf' | 'drop'> & {
  pass: (key: string) => Pass;
};

/** What few readers ask of the store, in a file of its own that comes when they do. */
export const seldomIn = (
  live: Live,
  session: Session,
  alone: Alone,
  { base, training = false }: StoreOptions,
): Seldom => ({
  ...seekIn(live, session),
  ...dropIn(live, alone),
  pass: key => passOver({ live, base, training, key }, alone),
});
