// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { useClientWords } from './use-client-words.ts';
import type { UseDesk } from './use-desk.ts';

const PHRASES = ['languages', 'phrases'] as const;

/** The sentences to show; their words come with the person's language, before they are asked for. */
export const usePhrases = ({ desk, act }: UseDesk) => {
  const [open, setOpen] = useState(false);
  const { lang: came, failed } = useClientWords(desk.lang, PHRASES);
  const given = {
    lang: desk.lang,
    here: came === desk.lang,
    failed,
    onLang: (lang: string) => act({ do: 'speak', lang }),
    onClose: () => setOpen(false),
  };
  return { open, show: () => setOpen(true), given };
};
