// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';

const lettersNow = (): string => globalThis.location?.hash.slice(1) ?? '';

/** What stands after `#` in the address: no server is ever told of it. */
export const useLetters = (): string => {
  const [letters, setLetters] = useState(lettersNow);
  useEffect(() => {
    const read = () => setLetters(lettersNow());
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return letters;
};
