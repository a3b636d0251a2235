// SPDX-License-Identifier: AGPL-3.0-or-later
import { error, type Fault } from '../fault.ts';

const MAX_BYTES = 200 * 1024 * 1024;
const NEWLINE = 10;
const RETURN = 13;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The line of the first bytes that are not UTF-8: no letter of several bytes holds a newline. */
const lineOfFirstBadByte = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index++) {
    const byte = bytes[index];
    if (index < bytes.length && byte !== NEWLINE && byte !== RETURN) continue;
    if (!isUtf8(bytes.subarray(start, index))) return line;
    if (byte === RETURN && bytes[index + 1] === NEWLINE) index++;
    start = index + 1;
    line++;
  }
  return line;
};

/** Refuses a file nobody could have typed, before it fills the memory. */
export const tooLarge = (size: number, file: string): { fault: Fault } | undefined => {
  if (size <= MAX_BYTES) return undefined;
  const params = { value: Math.ceil(size / 1048576), max: MAX_BYTES / 1048576 };
  return { fault: error('fileTooLarge', { file }, params) };
};

const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

// Text of one byte a letter never holds a zero byte; UTF-16 without a mark at its head always does.
const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.includes(0);

/** Bytes to text, refusing what Excel saves by accident instead of turning letters into nonsense. */
export const decodeUtf8 = (bytes: Uint8Array, file: string): { text: string } | { fault: Fault } => {
  const large = tooLarge(bytes.length, file);
  if (large !== undefined) return large;
  if (isWorkbook(bytes)) return { fault: error('workbook', { file }) };
  if (isUtf16(bytes)) return { fault: error('utf16', { file }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: error('notUtf8', { file, line: lineOfFirstBadByte(bytes) }) };
  }
};
