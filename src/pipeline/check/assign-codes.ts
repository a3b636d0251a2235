// SPDX-License-Identifier: AGPL-3.0-or-later
import { CODE_ALPHABET, withCheckSign } from '../../domain/code.ts';
import { isTrainingCode } from '../../domain/training.ts';
import type { CodeRow, Dataset } from '../dataset.ts';

type Assigned = Pick<CodeRow, 'code' | 'target' | 'id'>;

/** FNV-1a: the code follows from the id, so two people who add desks at the same time rarely clash. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

const signs = (number: number, length: number): string => {
  let body = '';
  for (let rest = number; body.length < length; rest = Math.floor(rest / 32))
    body += CODE_ALPHABET[rest % 32];
  return body;
};

/** Three signs serve 32,768 places sparsely enough; beyond half of them, four. */
const bodyLength = (taken: number): number => (taken < 16000 ? 3 : taken < 500000 ? 4 : 5);

/** Codes for everything public that has none, each with its check sign, none used before. */
export const assignCodes = ({ services, municipalities, codes }: Dataset): Assigned[] => {
  const taken = new Set(codes.map(({ code }) => code));
  const coded = new Set(codes.map(({ target, id }) => `${target} ${id}`));
  const wanted: Omit<Assigned, 'code'>[] = [
    ...services.map(({ service: { id } }) => ({ target: 'service' as const, id })),
    ...municipalities.map(({ municipality: { istat } }) => ({ target: 'municipality' as const, id: istat })),
  ];
  const fresh = wanted.filter(({ target, id }) => !coded.has(`${target} ${id}`));
  const length = bodyLength(taken.size + fresh.length);
  return fresh.map(({ target, id }) => {
    for (let attempt = 0; ; attempt++) {
      const code = withCheckSign(signs(hash(`${target} ${id} ${attempt}`), length));
      if (taken.has(code) || isTrainingCode(code)) continue;
      taken.add(code);
      return { code, target, id };
    }
  });
};
