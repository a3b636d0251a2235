// SPDX-License-Identifier: AGPL-3.0-or-later
import { walkThrough } from './journey.ts';
import { startWebKit } from './webkit.ts';

walkThrough('WebKitGTK', startWebKit);
