// SPDX-License-Identifier: AGPL-3.0-or-later

/** Finds a sentence by its words though names in it are elements of their own: the innermost element that has it whole. */
export const sentence =
  (words: RegExp) =>
  (_: string, element: Element | null): boolean => {
    const has = (one: Element | null): boolean => words.test(one?.textContent ?? '');
    return has(element) && ![...(element?.children ?? [])].some(has);
  };
