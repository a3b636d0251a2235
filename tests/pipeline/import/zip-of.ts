// SPDX-License-Identifier: AGPL-3.0-or-later
import { crc32, deflateRawSync } from 'node:zlib';

/** Contents of a zip file by name: text, or packed bytes with the size they claim to have. */
export type Contents = Record<string, string | { packed: Uint8Array; size: number }>;

const local = (name: Buffer, crc: number, packed: number, size: number): Buffer => {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(packed, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
};

const directory = (name: Buffer, crc: number, packed: number, size: number, offset: number): Buffer => {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(8, 10);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
};

/** A zip made by hand, so that it can lie. */
export const zipOf = (contents: Contents): Uint8Array => {
  const body: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(contents)) {
    const name = Buffer.from(path);
    const text = typeof content === 'string' ? Buffer.from(content) : undefined;
    const packed = Buffer.from(
      text === undefined ? (content as { packed: Uint8Array }).packed : deflateRawSync(text),
    );
    const size = text?.length ?? (content as { size: number }).size;
    const crc = text === undefined ? 0 : crc32(text);
    const head = local(name, crc, packed.length, size);
    body.push(head, packed);
    entries.push(directory(name, crc, packed.length, size, offset));
    offset += head.length + packed.length;
  }
  const index = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...body, index, end]));
};
