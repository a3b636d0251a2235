// SPDX-License-Identifier: AGPL-3.0-or-later
import { startFirefox } from './firefox.ts';
import { walkThrough } from './journey.ts';

walkThrough('Firefox', startFirefox);
