// SPDX-License-Identifier: AGPL-3.0-or-later

/** The head of a frame: MPEG 1, layer III, 32 kbit/s, 44.1 kHz, one channel. */
const HEAD = [0xff, 0xfb, 0x10, 0xc4];
const FRAME_BYTES = 104;
const FRAMES_A_SECOND = 44_100 / 1152;

/** A recording in which nobody says anything: made here, so that no test voice is ever shipped. */
export const silentMp3 = (seconds: number): Buffer => {
  const frame = Buffer.alloc(FRAME_BYTES);
  frame.set(HEAD);
  return Buffer.concat(Array.from({ length: Math.ceil(seconds * FRAMES_A_SECOND) }, () => frame));
};
