// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type * as z from 'zod/mini';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { error, type Fault } from '../fault.ts';
import { isMistyped, shapeFault, strangeFields } from './yaml-faults.ts';

/** The line of a field, or of the nearest thing around it when it is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number;
type Parsed<T> = { value?: T; lineOf: LineOf; faults: Fault[] };

const SYNTAX: Record<string, string> = words.yaml.syntax;

const lineFinder =
  (document: Document, lines: LineCounter): LineOf =>
  path => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };

type Place = { start: number; end: number };

const placesOf = (document: Document, kind: 'Node' | 'Alias'): Place[] => {
  const found: Place[] = [];
  const note = (_: unknown, { range }: { range?: [number, number, number] | null }) => {
    if (range) found.push({ start: range[0], end: range[2] });
  };
  visit(document, { [kind]: note });
  return found;
};

/** What is never closed ends where the file ends; the person must look where it opened. */
const offsetOf = (document: Document, { code, pos: [at] }: YAMLError): number => {
  if (code !== 'MISSING_CHAR') return at;
  const around = placesOf(document, 'Node').filter(({ start, end }) => start < at && at <= end + 1);
  return around.at(-1)?.start ?? at;
};

/** Only the first syntax fault: the ones after it come from reading on in the wrong place. */
const syntaxFault = (document: Document, lines: LineCounter, file: string): Fault | undefined => {
  const [first] = [...document.errors, ...document.warnings];
  const [alias] = placesOf(document, 'Alias');
  const say = (offset: number, hint: string) =>
    error('yamlSyntax', { file, line: lines.linePos(offset).line }, { hint });
  if (first !== undefined)
    return say(offsetOf(document, first), SYNTAX[first.code] ?? words.yaml.syntax.OTHER);
  // References are refused: in these files everything is written out, and nothing can swell.
  return alias === undefined ? undefined : say(alias.start, words.yaml.syntax.ALIAS);
};

/** A YAML file against its schema; each fault says the line and the field. */
export const parseYaml = <S extends z.ZodMiniType>(
  source: string,
  file: string,
  schema: S,
): Parsed<z.infer<S>> => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineOf = lineFinder(document, lines);
  const failed = (...faults: Fault[]) => ({ lineOf, faults });
  if (source.trim() === '') return failed(error('emptyYaml', { file }));
  const syntax = syntaxFault(document, lines, file);
  if (syntax !== undefined) return failed(syntax);
  const content: unknown = document.toJS();
  const result = schema.safeParse(content);
  const place = (path: readonly PropertyKey[]) => ({
    file,
    line: lineOf(path),
    column: path.join('.') || undefined,
  });
  const strangers = strangeFields(content, schema);
  if (result.success && strangers.length === 0) return { value: result.data, lineOf, faults: [] };
  const strange = strangers.map(({ path, hint }) =>
    error('yamlStranger', place(path), { value: String(path.at(-1)), hint }),
  );
  const issues = (result.error?.issues ?? []).filter(issue => !isMistyped(issue, strangers));
  return failed(...strange, ...issues.map(issue => shapeFault(issue, content, place(issue.path))));
};
