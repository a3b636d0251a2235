// SPDX-License-Identifier: AGPL-3.0-or-later
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
const RGB = 3;
const RGBA = 4;
/** Bits dropped from each colour: nobody sees a 32nd of the scale, and soft edges pack much better. */
const STEP = 8;

type Chunk = { type: string; body: Buffer };

const chunksOf = (png: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      body: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
};

const packed = ({ type, body }: Chunk): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
};

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
};

/** Takes the filters of the format off, so that what is left are colours. */
const unfiltered = (rows: Buffer, stride: number, bytes: number): Buffer => {
  const height = rows.length / (stride + 1);
  const out = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] as number;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < bytes ? 0 : (out[at - bytes] as number);
      const above = y === 0 ? 0 : (out[at - stride] as number);
      const corner = x < bytes || y === 0 ? 0 : (out[at - stride - bytes] as number);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] as number;
      out[at] = (rows[y * (stride + 1) + 1 + x] as number) + guess;
    }
  }
  return out;
};

/** Whole surfaces keep their colour: only soft edges between them are made coarser. */
const coarser = (pixels: number[], kept: ReadonlySet<number>): number[] => {
  const step = (value: number) => Math.min(255, Math.round(value / STEP) * STEP);
  return pixels.map(one =>
    kept.has(one) ? one : (step(one >> 16) << 16) | (step((one >> 8) & 255) << 8) | step(one & 255),
  );
};

const SURFACES = 64;

const palettedBy = (pixels: number[]): { colours: number[]; places: Map<number, number> } => {
  const counts = new Map<number, number>();
  for (const one of pixels) counts.set(one, (counts.get(one) ?? 0) + 1);
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  return { colours, places: new Map(colours.map((colour, place) => [colour, place])) };
};

const nearest = (colour: number, among: readonly number[]): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, other] of among.entries()) {
    const far =
      Math.abs((colour >> 16) - (other >> 16)) +
      Math.abs(((colour >> 8) & 255) - ((other >> 8) & 255)) +
      Math.abs((colour & 255) - (other & 255));
    if (far < least) [best, least] = [place, far];
  }
  return best;
};

const COLOURS = 256;

/** The same picture in at most 256 colours, the commonest ones exactly: half the bytes or fewer. */
export const lighter = (png: Buffer): Buffer => {
  const chunks = chunksOf(png);
  const head = Buffer.from((chunks[0] as Chunk).body);
  const [width, bytes] = [head.readUInt32BE(0), head[9] === 6 ? RGBA : RGB];
  const data = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body)),
  );
  const plain = unfiltered(data, width * bytes, bytes);
  const all = Array.from({ length: plain.length / bytes }, (_, at) => plain.readUIntBE(at * bytes, 3));
  const pixels = coarser(all, new Set(palettedBy(all).colours.slice(0, SURFACES)));
  const { colours, places } = palettedBy(pixels);
  const palette = colours.slice(0, COLOURS);
  for (const colour of colours.slice(COLOURS)) places.set(colour, nearest(colour, palette));
  const rows = Buffer.alloc((width + 1) * (pixels.length / width));
  for (const [at, colour] of pixels.entries())
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colour) as number;
  head.set([8, 3], 8);
  const table = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const body = deflateSync(rows, { level: 9, memLevel: 9 });
  const made = [
    { type: 'IHDR', body: head },
    { type: 'PLTE', body: table },
    { type: 'IDAT', body },
    { type: 'IEND', body: Buffer.alloc(0) },
  ];
  return Buffer.concat([png.subarray(0, SIGNATURE), ...made.map(packed)]);
};
