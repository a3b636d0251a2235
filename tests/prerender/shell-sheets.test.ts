// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { allStyles, shellSheets, styleOf, type Wardrobe } from '../../src/prerender/wardrobe.ts';

const wardrobe: Wardrobe = {
  core: 'a{top:0}',
  sheets: { embed: '.e{top:0}', home: '.hero{top:0}', notice: '.n{top:0}', poster: '.p{top:0}' },
  files: [],
};

test('the page for any address leaves out what is worn for paper alone, and the policy knows its style', () => {
  expect(shellSheets(wardrobe)).toEqual(['home']);
  expect(allStyles(wardrobe)).toContain(styleOf(wardrobe, shellSheets(wardrobe)));
});
