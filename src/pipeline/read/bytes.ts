// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';

const MAX_BYTES = 200 * 1024 * 1024;
const NEWLINE = 10;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** The line of the first byte sequence that is not UTF-8: a strict decoder fails somewhere in a prefix. */
const lineOfFirstBadByte = (bytes: Uint8Array): number => {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(NEWLINE, start);
    const slice = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(slice);
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
};

/** Bytes to text, refusing what Excel saves by accident instead of turning letters into nonsense. */
export const decodeUtf8 = (bytes: Uint8Array, file: string): { text: string } | { fault: Fault } => {
  if (bytes.length > MAX_BYTES) {
    const megabytes = Math.ceil(bytes.length / 1048576);
    return { fault: error('fileTooLarge', { file }, { value: megabytes, max: MAX_BYTES / 1048576 }) };
  }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return { fault: error('utf16', { file }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: error('notUtf8', { file, line: lineOfFirstBadByte(bytes) }) };
  }
};
