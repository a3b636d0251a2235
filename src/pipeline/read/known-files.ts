// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every list a data folder may have at its top. */
export const TOP_LISTS = [
  'municipalities.csv',
  'municipality-names.csv',
  'sources.csv',
  'kinds.csv',
  'needs.csv',
  'codes.csv',
  'cap.csv',
  'patches.csv',
] as const;

/** What whoever publishes decides, and what they say of themselves. */
const PUBLISHING = ['site.yml', 'publisher.yaml'];
const FOLDERS = /^(services|events)\/[^/]+\.csv$|^(guides|programmes)\/[^/]+\.yaml$/;
const TRAINING = /^training\//;

/** True for a file whose place and name say what it is; any other would be left out without a word. */
export const isKnownFile = (name: string): boolean => {
  const inside = name.replace(TRAINING, '');
  return (
    /\.md$/.test(name) ||
    (TOP_LISTS as readonly string[]).includes(inside) ||
    PUBLISHING.includes(inside) ||
    FOLDERS.test(inside)
  );
};
