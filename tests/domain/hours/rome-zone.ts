// SPDX-License-Identifier: AGPL-3.0-or-later
// The opening_hours library evaluates in the device's zone (TOOLCHAIN, code trap 6): import this before using it.
process.env.TZ = 'Europe/Rome';
if (new Date(2026, 6, 1).getTimezoneOffset() !== -120) {
  throw new Error('TZ cannot be set in this worker: run vitest with the forks pool.');
}

/** The zone the library is asked in. */
export const LIBRARY_ZONE = process.env.TZ;
