// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whole numbers, seven bits to a byte, as Protocol Buffers and PMTiles write them. */
export const varint = (value: number): number[] => {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left];
    bytes.push((left % 128) + 128);
  }
};

export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

const VARINT = 0;
const BYTES = 2;
const tag = (field: number, wire: number): number[] => varint(field * 8 + wire);

export const number = (field: number, value: number): number[] => [...tag(field, VARINT), ...varint(value)];

export const bytes = (field: number, value: readonly number[]): number[] => [
  ...tag(field, BYTES),
  ...varint(value.length),
  ...value,
];

export const text = (field: number, value: string): number[] => bytes(field, [...Buffer.from(value, 'utf8')]);

export const packed = (field: number, values: readonly number[]): number[] =>
  bytes(field, values.flatMap(varint));
