// SPDX-License-Identifier: AGPL-3.0-or-later
import { type HoursFaultCode, Refusal } from './refusal.ts';
import type { Token, TokenKind } from './tokens.ts';

// Signs that mean something in OSM's grammar which we leave out: named, wherever they turn up.
const SIGNS: Record<string, HoursFaultCode> = {
  '||': 'fallback',
  '+': 'open_end',
  '/': 'period',
  '(': 'sun_time',
};

/** A reading place in a list of tokens. */
export class Cursor {
  #next = 0;
  readonly #tokens: Token[];
  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  /** The token `ahead` of the next one; past the end it stays on `end`. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)] as Token;
  }

  is(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead).kind === kind;
  }

  isSign(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'sign' && token.text === text;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** Moves past a sign if it is there. */
  skipSign(text: string): boolean {
    if (!this.isSign(text)) return false;
    this.#next += 1;
    return true;
  }

  /** Takes a token of that kind, or refuses the string. */
  expect(kind: TokenKind, code: HoursFaultCode = 'unexpected'): Token {
    if (!this.is(kind)) this.refuse(code);
    return this.take();
  }

  /** Refuses the string at the next token; a sign with a meaning of its own names itself. */
  refuse(code: HoursFaultCode, token: Token = this.peek()): never {
    const own = token.kind === 'sign' ? SIGNS[token.text] : undefined;
    throw new Refusal(own ?? code, token.at, token.text);
  }
}
