// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What of the drawn page does not say what it is: words in Latin letters that are neither ours nor marked as of
 * another language, numbers to call and rows of hours that could run the wrong way, digits of another script. It asks
 * only `document`, so that it can judge in a browser as well as here.
 */
export const unmarkedIn = ([lang, own]: readonly [lang: string, own: readonly string[]]): string[] => {
  const PHONE = /(?<![\d./-])(?:\+\d{2} ?)?\d(?:[ .]?\d){5,}(?![\d/-])/;
  const HOURS = /\d{1,2}:\d{2} ?[–-] ?\d{1,2}:\d{2}/;
  const ours = new Set(own);
  const faultsOf = (words: string, parent: Element): string[] => {
    const spoken = parent.closest('[lang]')?.getAttribute('lang') ?? lang;
    const guarded = spoken === 'it' || parent.closest('[dir="ltr"]:not(html)') !== null;
    const faults: string[] = [];
    if (/(?![0-9])\p{Nd}/u.test(words)) faults.push(`digits: ${words}`);
    if (!guarded && (PHONE.test(words) || HOURS.test(words))) faults.push(`could turn round: ${words}`);
    if (spoken !== lang || parent.closest('bdi[dir="ltr"], code') !== null) return faults;
    const foreign = [...words.matchAll(/\p{Script=Latin}{2,}/gu)].filter(
      ([word]) => !ours.has(word.toLowerCase()),
    );
    return [...faults, ...foreign.map(([word]) => `${word} in: ${words}`)];
  };
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) found.push(...faultsOf(node.nodeValue ?? '', node.parentNode as Element));
    else if (!/^(SCRIPT|STYLE|TEXTAREA)$/i.test(node.nodeName)) node.childNodes.forEach(visit);
  };
  visit(document.body);
  return [...new Set(found)];
};
