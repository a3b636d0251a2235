// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Lets the code of the map come beside the words and the data: on a slow line each that waits for another costs
 * the reader a moment. What does not come now is asked for again when it is needed.
 */
export const bringMapCode = (): void => {
  const later = () => undefined;
  import('./MapScreen.tsx').catch(later);
  import('../../map/map.ts').catch(later);
  import('../../store/drawings.ts').catch(later);
};
