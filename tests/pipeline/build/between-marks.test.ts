// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { betweenMarks } from '../../../src/pipeline/build/between-marks.ts';

describe('writing between two marks', () => {
  const document =
    'A\n<!-- one:begin -->\nold\n<!-- one:end -->\nB\n<!-- two:begin -->\n<!-- two:end -->\nC\n';

  it('replaces what stands between the marks of that name and nothing else', () => {
    expect(betweenMarks(document, 'one', '$& new')).toBe(document.replace('old', () => '$& new'));
    expect(betweenMarks(document, 'two', 'x')).toContain('<!-- two:begin -->\nx\n<!-- two:end -->\nC');
  });

  it('changes nothing when told the same again', () => {
    expect(betweenMarks(document, 'one', 'old')).toBe(document);
  });

  it.each([
    ['without marks', 'No marks here.'],
    ['with the end before the beginning', '<!-- one:end --> <!-- one:begin -->'],
    ['with one mark only', 'A <!-- one:begin --> B'],
  ])('leaves a document %s alone', (_, text) => {
    expect(betweenMarks(text, 'one', 'table')).toBe(text);
  });
});
