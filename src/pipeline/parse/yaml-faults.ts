// SPDX-License-Identifier: AGPL-3.0-or-later
import type * as z from 'zod/mini';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { nearestWord } from '../../domain/nearest-word.ts';
import { error, type Fault, type FaultCode, type Place } from '../fault.ts';
import { fill } from '../fill.ts';
import { hintFor } from './problem.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;
/** The parts of a schema that say what is inside it. */
type Definition = { type: string; innerType?: Schema; element?: Schema; shape?: Record<string, Schema> };
type Stranger = { path: Path; near: string | undefined; hint: string };

const at = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    content,
  );

/** Fields that are written but mean nothing: a slip in an optional name must not lose the line in silence. */
export const strangeFields = (content: unknown, schema: Schema, path: Path = []): Stranger[] => {
  const { type, innerType, element, shape } = schema._zod.def as unknown as Definition;
  if (type === 'optional' && innerType !== undefined) return strangeFields(content, innerType, path);
  if (type === 'array' && element !== undefined && Array.isArray(content))
    return content.flatMap((item, index) => strangeFields(item, element, [...path, index]));
  if (shape === undefined || typeof content !== 'object' || content === null || Array.isArray(content))
    return [];
  const known = Object.keys(shape);
  return Object.entries(content).flatMap(([key, value]) => {
    const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (inner !== undefined) return strangeFields(value, inner, [...path, key]);
    const free = known.filter(name => !Object.hasOwn(content, name));
    return [{ path: [...path, key], near: nearestWord(key, free), hint: hintFor(key, free) }];
  });
};

/** A mistyped field is one fault, not a stranger and a missing one. */
export const isMistyped = ({ path }: Issue, strangers: readonly Stranger[]): boolean =>
  strangers.some(({ path: [...head], near }) => [...head.slice(0, -1), near].join('.') === path.join('.'));

/** What the fields with a form of their own must look like. */
const FORMS: Record<string, FaultCode> = {
  checkedOn: 'badDate',
  deskTowns: 'badIstat',
  privacyEmail: 'badEmail',
  accessibilityEmail: 'badEmail',
  declarationUrl: 'badUrl',
  sourceUrl: 'badUrl',
  url: 'badUrl',
};

const TYPES: Record<string, string> = words.yaml.types;
const LIMITS: Record<string, string> = words.yaml.limits;

const lengthOf = (value: unknown): number => String(value ?? '').length;

/** One fault of form, told as for a cell. */
export const shapeFault = (issue: Issue, content: unknown, place: Place): Fault => {
  const written = at(content, issue.path);
  const value = typeof written === 'object' ? '…' : String(written ?? '');
  const field = String(issue.path.findLast(key => typeof key === 'string') ?? '');
  const shape = (hint: string) => error('yamlShape', place, { value, hint });
  if (issue.path.length === 0) return error('yamlNotFields', place);
  if (written === undefined || written === null) return error('yamlMissing', place, { value: field });
  switch (issue.code) {
    case 'invalid_value':
      return shape(hintFor(value, issue.values.map(String)));
    case 'invalid_type':
      return shape(TYPES[issue.expected] ?? '');
    case 'too_big':
      if (issue.origin === 'string')
        return error('tooLong', place, { value: lengthOf(written), max: Number(issue.maximum) });
      return shape(fill(LIMITS[`${issue.origin}Max`] ?? '', { max: String(issue.maximum) }));
    case 'too_small':
      return shape(fill(LIMITS[`${issue.origin}Min`] ?? '', { min: String(issue.minimum) }));
    case 'invalid_format':
      return error(FORMS[field] ?? 'badId', place, { value, example: words.yaml.exampleId });
    default:
      return error('unsafeText', place, { value });
  }
};
