// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { insertEntry } from '../../../src/pipeline/diff/insert.ts';

const entry = (day: string, base: string, line: string): string =>
  `## ${day} <!-- rispetto a ${base} -->\n\n### Basilicata\n\n- ${line}\n`;
const OLD = '# Che cosa è cambiato\n\n## 2025-01-01\n\n- Scritto a mano\n';

describe('the data changelog file', () => {
  it('begins with a heading when there is none yet', () => {
    expect(insertEntry('', entry('2026-11-12', 'a', 'Nuovo: uno'))).toMatch(
      /^# Che cosa è cambiato nei dati\n[\s\S]*- Nuovo: uno\n$/,
    );
  });

  it('takes the newest entry on top and keeps all the others', () => {
    const once = insertEntry(OLD, entry('2026-11-12', 'a', 'Nuovo: uno'));
    const twice = insertEntry(once, entry('2026-12-01', 'b', 'Nuovo: due'));
    expect(twice.match(/^## \S+/gm)).toEqual(['## 2026-12-01', '## 2026-11-12', '## 2025-01-01']);
    expect(twice).toContain('- Scritto a mano');
    expect(twice).toContain('- Nuovo: uno');
  });

  it('does not change by a letter when the same is told again, even on a later day', () => {
    const once = insertEntry(OLD, entry('2026-11-12', 'a', 'Nuovo: uno'));
    expect(insertEntry(once, entry('2026-11-12', 'a', 'Nuovo: uno'))).toBe(once);
    expect(insertEntry(once, entry('2026-11-20', 'a', 'Nuovo: uno'))).toBe(once);
    expect(insertEntry(once, '')).toBe(once);
  });

  it('replaces what was told of the same publication when more has changed since', () => {
    const once = insertEntry(OLD, entry('2026-11-12', 'a', 'Nuovo: uno'));
    const more = insertEntry(once, entry('2026-11-13', 'a', 'Nuovo: uno e due'));
    expect(more.match(/^## \S+/gm)).toEqual(['## 2026-11-13', '## 2025-01-01']);
  });

  it('reads a file that was saved on Windows', () => {
    const windows = OLD.replaceAll('\n', '\r\n');
    expect(insertEntry(windows, entry('2026-11-12', 'a', 'Nuovo: uno'))).toBe(
      insertEntry(OLD, entry('2026-11-12', 'a', 'Nuovo: uno')),
    );
  });
});
