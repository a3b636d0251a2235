// SPDX-License-Identifier: AGPL-3.0-or-later
import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { error, type Fault } from '../fault.ts';

/** A YAML file against its schema; each fault says the line and the field. */
export const parseYaml = <S extends z.ZodMiniType>(
  source: string,
  file: string,
  schema: S,
): { value?: z.infer<S>; faults: Fault[] } => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos }) => {
      const why = message.split('\n')[0] as string;
      return error('yamlSyntax', { file, line: lineAt(pos[0]) }, { why });
    });
    return { faults };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.map(({ path, message }) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    const field = path.join('.');
    const written = document.getIn(path);
    const value = typeof written === 'object' ? '…' : String(written ?? '');
    const line = node?.range ? lineAt(node.range[0]) : 1;
    return error('yamlShape', { file, line, column: field }, { field, value, write: message });
  });
  return { faults };
};
