// SPDX-License-Identifier: AGPL-3.0-or-later

/** The promise's outcome, or a rejection when it has none after that many milliseconds. */
export const within = async <T>(ms: number, promise: PromiseLike<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
