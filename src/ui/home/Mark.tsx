// SPDX-License-Identifier: AGPL-3.0-or-later
import { useApp } from '../context.ts';

/** The open ring with a lamp inside. */
export const Mark = () => {
  const { base } = useApp();
  return (
    <svg class="mark" aria-hidden="true">
      <use href={`${base}i.svg#mark`} />
    </svg>
  );
};
