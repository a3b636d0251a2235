// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Alone } from '../alone.ts';
import type { Pass } from '../state.ts';
import { give } from './give.ts';
import { receive } from './receive.ts';
import { collect, type Scope } from './vouched.ts';

/** Data from phone to phone, by one publisher's key. */
export const passOver = (scope: Scope, alone: Alone): Pass => ({
  training: scope.training,
  collect: () => collect(scope),
  give: region => give(scope, region),
  receive: (file, older = false) => receive(scope, alone, file, older),
});
