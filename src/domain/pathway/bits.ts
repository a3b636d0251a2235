// SPDX-License-Identifier: AGPL-3.0-or-later

export type BitWriter = {
  put: (value: number, width: number) => void;
  /** All that was put, the last byte filled up with zeros. */
  bytes: () => Uint8Array;
};

/** Puts numbers of any width one after the other, the highest bit first. */
export const bitWriter = (): BitWriter => {
  const bits: number[] = [];
  return {
    put: (value, width) => {
      for (let bit = width - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
    },
    bytes: () => {
      const bytes = new Uint8Array(Math.ceil(bits.length / 8));
      for (const [place, bit] of bits.entries())
        bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (bit << (7 - (place & 7)));
      return bytes;
    },
  };
};

export type BitReader = {
  /** The next number; undefined beyond the end. */
  take: (width: number) => number | undefined;
  /** True when all was taken but the zeros that fill the last byte. */
  atEnd: () => boolean;
};

/** Takes numbers from where `bitWriter` put them. */
export const bitReader = (bytes: Uint8Array): BitReader => {
  let place = 0;
  const end = bytes.length * 8;
  const next = (): number => (((bytes[place >> 3] ?? 0) << (place++ & 7)) & 128) >> 7;
  return {
    take: width => {
      if (place + width > end) return undefined;
      let value = 0;
      for (let bit = 0; bit < width; bit++) value = value * 2 + next();
      return value;
    },
    atEnd: () => {
      if (end - place >= 8) return false;
      while (place < end) if (next() === 1) return false;
      return true;
    },
  };
};
