// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';

/** base64url of the SHA-256 of some bytes, as the manifest states it. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');
