// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindResult } from '../../domain/find/find.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Around } from '../town/Around.tsx';
import { NotHereSaid } from './NotHere.tsx';

type Props = {
  answer: FindResult;
  /** True when the reader has asked and waits for the answer; it is let go once the heading has the focus. */
  awaited?: { current: boolean };
};

const counted = ({ total, town, unknown, searched }: FindResult) => {
  if (total === 0 && searched?.notHere !== undefined) return <NotHereSaid searched={searched} />;
  if (unknown !== undefined) return text('find.noWord');
  if (total > 0) return text('find.count', { count: total });
  return town === undefined ? text('find.empty') : <Around of="find.emptyIn" town={town.name} />;
};

/** How many there are, and around which town they were looked for; the town is the way to another, but not on somebody's page. */
export const Count = ({ answer, awaited }: Props) => {
  const { total, town } = answer;
  const { hrefOf, lang, guest } = useApp();
  const href = hrefOf({ page: 'place', lang });
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (awaited?.current !== true) return;
    awaited.current = false;
    heading.current?.focus();
  });
  return (
    <div class="count">
      <h2 ref={heading} tabIndex={-1}>
        <span role="status">{counted(answer)}</span>
      </h2>
      {town === undefined && total > 0 && !guest && <a href={href}>{text('home.choosePlace')}</a>}
      {town !== undefined && total > 0 && (
        <span>
          <Around of="find.order" town={town.name}>
            {guest ? undefined : (
              <a href={href} lang="it">
                {town.name}
              </a>
            )}
          </Around>
        </span>
      )}
    </div>
  );
};
