// SPDX-License-Identifier: AGPL-3.0-or-later

/** Work that is put off: asked for again before its time it is done once. */
export type Later = { soon: () => void; never: () => void };

/** In the next frame: a move and what it draws need not be one long frame. */
export const inNextFrame = (work: () => void): Later => {
  let asked = 0;
  const never = () => cancelAnimationFrame(asked);
  return {
    soon: () => {
      never();
      asked = requestAnimationFrame(work);
    },
    never,
  };
};

const REST_MS = 200;

/** When nothing has been asked for a moment. */
export const atRest = (work: () => void): Later => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const never = () => clearTimeout(timer);
  return {
    soon: () => {
      never();
      timer = setTimeout(work, REST_MS);
    },
    never,
  };
};
