// SPDX-License-Identifier: AGPL-3.0-or-later

/** One row of a CSV and the line it starts on; no cells when its quotes do not close, `line` being where they open. */
export type CsvRecord = { line: number; cells: string[] | undefined };

type Cell = { text: string; end: number };

const NEWLINE = 10;
const QUOTE = 34;

/** A cell between quotes that starts at `at`; undefined when its quotes do not close well. */
const quotedCell = (body: string, at: number, delimiter: number): Cell | undefined => {
  let text = '';
  let from = at + 1;
  for (;;) {
    const close = body.indexOf('"', from);
    if (close < 0) return undefined;
    text += body.slice(from, close);
    if (body.charCodeAt(close + 1) !== QUOTE) {
      const next = body.charCodeAt(close + 1);
      const ends = close + 1 === body.length || next === delimiter || next === NEWLINE;
      return ends ? { text, end: close + 1 } : undefined;
    }
    text += '"';
    from = close + 2;
  }
};

/** A cell without quotes; undefined when there is one inside. */
const plainCell = (body: string, at: number, delimiter: number): Cell | undefined => {
  let end = at;
  for (; end < body.length; end++) {
    const sign = body.charCodeAt(end);
    if (sign === QUOTE) return undefined;
    if (sign === delimiter || sign === NEWLINE) break;
  }
  return { text: body.slice(at, end), end };
};

const newlinesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/**
 * The rows of a CSV (RFC 4180, newlines already `\n`). Our own and not csv-parse's, because an officer needs
 * the line where a quote opened and every row after it: csv-parse says where the file ended and drops the rest.
 */
export function* records(body: string, delimiterSign: string): Generator<CsvRecord> {
  const delimiter = delimiterSign.charCodeAt(0);
  let line = 1;
  for (let at = 0; at < body.length; ) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      const quoted = body.charCodeAt(at) === QUOTE;
      const cell = quoted ? quotedCell(body, at, delimiter) : plainCell(body, at, delimiter);
      if (cell === undefined) {
        yield { line, cells: undefined };
        const end = body.indexOf('\n', at);
        at = end < 0 ? body.length : end + 1;
        line++;
        break;
      }
      if (quoted) line += newlinesIn(cell.text);
      cells.push(cell.text);
      at = cell.end + 1;
      if (body.charCodeAt(cell.end) === delimiter) continue;
      yield { line: start, cells };
      line++;
      break;
    }
  }
}
