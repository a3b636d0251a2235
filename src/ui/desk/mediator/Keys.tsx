// SPDX-License-Identifier: AGPL-3.0-or-later
import { desk, say } from './words.ts';

const KEYS: readonly [keyof typeof desk.key, string][] = [
  ['search', '/'],
  ['add', '1–9'],
  ['note', 'N'],
  ['family', '← →'],
  ['letter', 'A–Z'],
  ['step', 'Alt ↑ ↓'],
  ['move', 'Alt Maiusc ↑ ↓'],
  ['phrases', 'Alt F'],
  ['print', 'Alt P'],
  ['new', 'Alt N'],
  ['undo', 'Alt Z'],
];

/** The keys, where they can be seen. */
export const Keys = () => (
  <footer class="deskkeys">
    <strong>{say('keys')}</strong>
    <ul role="list">
      {KEYS.map(([what, keys]) => (
        <li key={what}>
          <kbd>{keys}</kbd> {desk.key[what]}
        </li>
      ))}
    </ul>
  </footer>
);
