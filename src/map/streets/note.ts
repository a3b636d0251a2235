// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a download is of; it is written down before its first byte. */
export type Note = {
  bytes: number;
  /** What the host called this very edition of the file, if anything. */
  tag?: string | undefined;
};

/** A note read back; none if it was damaged. */
export const noteOf = (text: string): Note | undefined => {
  try {
    const { bytes, tag }: { bytes?: unknown; tag?: unknown } = JSON.parse(text);
    if (typeof bytes !== 'number') return undefined;
    return { bytes, ...(typeof tag === 'string' && { tag }) };
  } catch {
    return undefined;
  }
};
