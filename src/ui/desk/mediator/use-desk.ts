// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useReducer } from 'preact/hooks';
import { type Desk, type DeskAction, emptyDesk, onDesk } from '../../../domain/pathway/desk.ts';

/** As long as the last person's plan can be had back. */
const UNDO_MS = 10_000;

export type UseDesk = { desk: Desk; act: (action: DeskAction) => void };

/** What lies on the desk, in memory alone. */
export const useDesk = (lang: string): UseDesk => {
  const [desk, act] = useReducer(onDesk, lang, emptyDesk);
  const { cleared } = desk;
  useEffect(() => {
    if (cleared === undefined) return;
    const timer = setTimeout(() => act({ do: 'forget' }), UNDO_MS);
    return () => clearTimeout(timer);
  }, [cleared]);
  return { desk, act };
};
