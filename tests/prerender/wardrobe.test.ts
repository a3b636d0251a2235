// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headerPoliciesOf, policyOf } from '../../src/prerender/policy.ts';
import { allStyles, readWardrobe, sheetsOf, styleOf } from '../../src/prerender/wardrobe.ts';
import { SCREENS } from '../../src/ui/screens.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'approdo-style-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

const CHUNKS = {
  'index.html': { file: 'index.js' },
  'style.css': { file: 'core.css', src: 'style.css' },
  'src/ui/styles/sheets/home.css': { file: 'home-1.css', src: 'src/ui/styles/sheets/home.css' },
};

const wardrobeWith = (core: string, home = '.hero{top:0}') => {
  writeFileSync(join(dist, 'core.css'), core);
  writeFileSync(join(dist, 'home-1.css'), home);
  return readWardrobe(dist, CHUNKS);
};

describe('the styles of the written pages', () => {
  it('leave out the tokens that nothing reads, and keep those that a sheet reads later', () => {
    const core =
      ':root{--a:1px;--b:2px;--c:var(--a);--d:4px}a{margin:var( --a) var(--c)}@media x{:root{--b:3px}}';
    expect(wardrobeWith(core, '.hero{top:var(--d)}').core).toBe(
      ':root{--a:1px;--c:var(--a);--d:4px}a{margin:var( --a) var(--c)}@media x{:root{}}',
    );
  });

  it('are what all pages share, then the sheets a page names', () => {
    const wardrobe = wardrobeWith('a{top:1px}');
    expect(styleOf(wardrobe, [])).toBe('a{top:1px}');
    expect(styleOf(wardrobe, ['home'])).toBe('a{top:1px}.hero{top:0}');
    expect(wardrobe.files).toEqual(['home-1.css']);
  });

  it.each(['a{background:url(x.png)}', '@import "x.css";', 'a::after{content:"</style>"}'])(
    'refuse what cannot stand inside a page: %s',
    style => {
      expect(() => wardrobeWith(style)).toThrow(/cannot stand inside/);
      expect(() => wardrobeWith('a{}', style)).toThrow(/cannot stand inside/);
    },
  );

  it('are fetched by no script: what stands in a page is not kept for later, so its part of the screen would not come', () => {
    wardrobeWith('a{}');
    const split = { ...CHUNKS, 'index.html': { file: 'index.js', css: ['core.css'] } };
    expect(() => readWardrobe(dist, split)).toThrow(/index\.js fetches a style/);
    const { 'style.css': _, ...bare } = CHUNKS;
    expect(() => readWardrobe(dist, bare)).toThrow(/no style/);
  });

  it('are all named by the policy that hosts send, and one alone by that of a page', () => {
    const styles = allStyles(wardrobeWith('a{top:1px}'));
    expect(styles).toContain('a{top:1px}');
    expect(styles).toContain('a{top:1px}.hero{top:0}');
    const { alone, framed } = headerPoliciesOf(styles);
    for (const policy of [alone, framed]) expect(policy.match(/sha256-/g)).toHaveLength(styles.length);
    expect(policyOf(styles.slice(0, 1)).match(/sha256-/g)).toHaveLength(1);
  });

  it('are the lightest where pages are most: a town and a printed code wear almost nothing of their own', () => {
    expect(sheetsOf('municipality')).toEqual([]);
    expect(sheetsOf('code').length).toBe(1);
    expect(Object.keys(SCREENS).length).toBeGreaterThan(10);
  });
});
