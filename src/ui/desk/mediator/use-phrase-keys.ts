// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RefObject } from 'preact';
import { FAMILIES, type Family } from '../../show/phrases.ts';

type Options = { dialog: RefObject<HTMLDialogElement | null>; family: Family; at: number };

const FAMILY_TURNS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
const PHRASE_TURNS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** What a key points at: the family beside, the sentence beside, or the sentence with that letter. */
const aimOf = (key: string, family: Family, at: number): string | undefined => {
  const turn = FAMILY_TURNS[key];
  if (turn !== undefined) {
    const next = (FAMILIES.indexOf(family) + turn + FAMILIES.length) % FAMILIES.length;
    return `[data-family="${FAMILIES[next]}"]`;
  }
  const step = PHRASE_TURNS[key];
  if (step !== undefined) return `[data-phrase="${at + step}"]`;
  return /^[a-z]$/i.test(key) ? `[aria-keyshortcuts="${key.toLowerCase()}"]` : undefined;
};

/** Arrows go from family to family and from sentence to sentence, and each sentence has a letter; Esc is the browser's. */
export const usePhraseKeys =
  ({ dialog, family, at }: Options) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLSelectElement) return;
    const aim = aimOf(event.key, family, at);
    const button = aim === undefined ? null : dialog.current?.querySelector<HTMLElement>(aim);
    if (!button) return;
    event.preventDefault();
    button.click();
    button.focus({ preventScroll: true });
    button.scrollIntoView?.({ block: 'nearest' });
  };
