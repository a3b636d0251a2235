// SPDX-License-Identifier: AGPL-3.0-or-later
import { error } from '../fault.ts';
import { hintFor } from '../parse/problem.ts';
import type { WholeCheck } from './context.ts';

/** The region a first visit opens with is one that will be published. */
export const checkSite: WholeCheck = ({ site: { home: value }, regions, lines }) => {
  const [file, lineOf] = [...lines].find(([name]) => /(^|[/\\])site\.yml$/.test(name)) ?? [];
  if (file === undefined || regions.has(value)) return [];
  const place = { file, line: lineOf?.(['home']), column: 'home' };
  return [error('unknownHome', place, { value, hint: hintFor(value, regions) })];
};
