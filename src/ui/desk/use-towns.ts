// SPDX-License-Identifier: AGPL-3.0-or-later
import { useApp } from '../context.ts';

/** The towns a desk chooses from, by name. */
export const useTowns = () => {
  const { atlas } = useApp();
  return [...atlas.towns.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'it'))
    .map(({ istat, name, province }) => ({ value: istat, words: `${name} (${province})` }));
};
