// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { beginPractice } from '../../../store/set-practice.ts';
import { useApp } from '../../context.ts';
import { desk } from './words.ts';

const { practice } = desk;

/** The way into practice, for this tab alone. A plan on the desk would be lost: it is handed over or cleared first. */
export const PracticeButton = ({ steps }: { steps: number }) => {
  const { now, hrefOf, training } = useApp();
  const [why, setWhy] = useState<'first' | 'cannot' | undefined>(undefined);
  if (training === true) return null;
  const enter = () => {
    if (steps > 0 || now === undefined) return setWhy('first');
    if (!beginPractice(now)) return setWhy('cannot');
    location.replace(hrefOf({ page: 'desk' }));
  };
  const shown = why === 'first' && steps === 0 ? undefined : why;
  return (
    <>
      <button type="button" onClick={enter}>
        {practice.enter}
      </button>
      <span role="status" class="refused">
        {shown !== undefined && practice[shown]}
      </span>
    </>
  );
};
