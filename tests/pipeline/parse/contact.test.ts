// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceSchema } from '../../../src/domain/service.ts';
import { email, phone, phones, webAddress } from '../../../src/pipeline/parse/contact.ts';
import { Problem } from '../../../src/pipeline/parse/problem.ts';

describe('a phone', () => {
  test.each([
    ['0971 415826', '0971 415826', false],
    ['0971/415826', '0971 415826', false],
    ['0971-415826', '0971 415826', false],
    ['0971 - 415826', '0971 415826', false],
    ['(0971) 415826', '0971 415826', false],
    ['0971.41.58.26', '0971 415826', false],
    ['+39 0971 415826', '0971 415826', false],
    ['0039 0971 415826', '0971 415826', false],
    ['06 164164', '06 164164', false],
    ['055055', '055 055', false],
    ['060606', '06 0606', false],
    ['333 1234567', '333 123 4567', true],
    ['+39 333 1234567', '333 123 4567', true],
    ['800 290 290', '800 290 290', false],
    ['800290290', '800 290 290', false],
    ['+39 800 290290', '800 290 290', false],
    ['803 164', '803164', false],
    ['1522', '1522', false],
    ['112', '112', false],
    ['19696', '19696', false],
    ['116 117', '116117', false],
    ['+41 91 911 10 10', '+41 91 911 10 10', false],
    ['+40 712 034 567', '+40 712 034 567', true],
  ])('%j is dialled as %j, mobile %s', (written, display, mobile) => {
    expect(phone(written)).toEqual({ display, mobile });
  });

  test.each([
    ['tel. 0971 415826', 'badPhone'],
    ['0971 415826 int. 3', 'badPhone'],
    ['0971', 'badPhone'],
    ['0971 41', 'badPhone'],
    ['0971 41582612345', 'badPhone'],
    ['971415826', 'badPhone'],
    ['333 12345', 'badPhone'],
    ['+33 1 23', 'badPhone'],
    ['1', 'badPhone'],
    ['3,93E+11', 'ambiguousPhone'],
    ['٠٩٧١٤١٥٨٢٦', 'badPhone'],
    ['0971 415826/827', 'ambiguousPhone'],
    ['0971 415826-7', 'ambiguousPhone'],
    ['0971 415826 - 7', 'ambiguousPhone'],
    ['0971 415826 / 0971 415827', 'ambiguousPhone'],
    ['0971 415826; 415827', 'ambiguousPhone'],
    ['0971/415826/827', 'ambiguousPhone'],
  ])('%j is refused: %s', (written, code) => {
    expect(phone(written)).toMatchObject({ code });
  });

  test('what is read is read again as itself, and the schema takes it', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789 -./()+'.split('')), {
      minLength: 2,
      maxLength: 16,
    });
    fc.assert(
      fc.property(fc.constantFrom('', '0', '0971', '3', '+39', '800', '+4'), digits, (start, rest) => {
        const read = phone(`${start}${rest.join('')}`.trim());
        if (read instanceof Problem) return;
        expect(phone(read.display)).toEqual(read);
        expect(serviceSchema.shape.phones.safeParse([read.display]).success).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('several stand between bars, none twice', () => {
    expect(phones('0971 415826 | 112')).toEqual([
      { display: '0971 415826', mobile: false },
      { display: '112', mobile: false },
    ]);
    expect(phones('0971 415826 | +39 0971415826')).toMatchObject({ code: 'repeatedCode' });
  });
});

describe('an e-mail', () => {
  test.each(['Sportello.PUA@Comune.Melfi.it', "o'neill+pua@a-b.it", 'x_1%y@sub.pec.it'])(
    '%j is taken, in small letters',
    written => {
      expect(email(written)).toBe(written.toLowerCase());
    },
  );

  test.each([
    'a@b',
    '@b.it',
    'a@b..it',
    'a b@c.it',
    'a@b.it, c@d.it',
    'mailto:a@b.it',
    'a@b.i',
    'à@b.it',
    '<a@b.it>',
    'a@b.it\u202e',
  ])('%j is refused', written => {
    expect(email(written)).toBeInstanceOf(Problem);
  });
});

describe('a site', () => {
  test.each(['https://www.comune.melfi.it', 'http://a.it/x?y=1#z', 'https://a.it/città'])(
    '%j is taken as it is',
    written => {
      expect(webAddress(written)).toBe(written);
    },
  );

  test.each([
    'www.a.it',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'ftp://a.it',
    'https:/a.it',
    'https://a',
    'https://a.it/x y',
    'https://a.it/"onclick',
    'https://a.it/<x>',
    'https://u:p@a.it',
    'https://u@a.it',
    'https://:p@a.it',
    'https://a.it\\@b.it',
    'https://a.it/\u202e',
    'https://a.it/\u0007',
    `https://a.it/${'x'.repeat(300)}`,
    'https://[a.it',
  ])('%j is refused', written => {
    expect(webAddress(written)).toBeInstanceOf(Problem);
  });
});
