// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawingFiles, drawnIn, pictureStyles } from '../../src/prerender/drawn.ts';
import { headerPoliciesOf } from '../../src/prerender/policy.ts';
import { temporaryFolder } from '../support/test-folder.ts';

const region = {
  file: 'basilicata.0123456789.json',
  bytes: 2,
  boundaries: 'indicative',
  box: [15, 39, 17, 41],
};

const withMap = (): string => {
  const data = temporaryFolder();
  mkdirSync(join(data, 'map', 'c'), { recursive: true });
  const index = { format: 1, regions: { basilicata: region } };
  writeFileSync(join(data, 'map', 'index.json'), JSON.stringify(index));
  writeFileSync(join(data, 'map', 'c', '076063.svg'), '<svg><style>a{fill:red}</style></svg>');
  return data;
};

describe('what is published of the map', () => {
  it('is told by its index: which regions are drawn, and in which files', () => {
    const data = withMap();
    expect(drawnIn(data)).toEqual({ basilicata: 'indicative' });
    expect(drawingFiles(data)).toEqual(['map/basilicata.0123456789.json']);
  });

  it('is nothing where nothing was drawn', () => {
    const data = temporaryFolder();
    expect([drawnIn(data), drawingFiles(data), pictureStyles(data)]).toEqual([{}, [], []]);
  });

  it('may show its pictures by themselves: the policy names the hash of their style', () => {
    const styles = pictureStyles(withMap());
    expect(styles).toEqual(['a{fill:red}']);
    expect(headerPoliciesOf(styles, undefined).alone).toContain("style-src 'self' 'sha256-");
  });
});
