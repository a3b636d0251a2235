// SPDX-License-Identifier: AGPL-3.0-or-later

/** Brings elements of one parent into an order, moving only those that are out of it: one that has the focus keeps it. */
export const inOrder = (elements: readonly HTMLElement[]): void => {
  let after: Element | null = null;
  for (const element of [...elements].reverse()) {
    if (element.nextElementSibling !== after) element.parentElement?.insertBefore(element, after);
    after = element;
  }
};
