// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FindResult } from '../../domain/find/find.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Around } from '../town/Around.tsx';

type Props = { answer: FindResult };

const counted = ({ total, town, unknown }: FindResult) => {
  if (unknown !== undefined) return text('find.noWord');
  if (total > 0) return text('find.count', { count: total });
  return town === undefined ? text('find.empty') : <Around of="find.emptyIn" town={town.name} />;
};

/** How many there are, and around which town they were looked for; the town is the way to another. */
export const Count = ({ answer }: Props) => {
  const { total, town } = answer;
  const { hrefOf, lang } = useApp();
  const href = hrefOf({ page: 'place', lang });
  return (
    <div class="count">
      <h2>
        <span role="status">{counted(answer)}</span>
      </h2>
      {town === undefined && total > 0 && <a href={href}>{text('home.choosePlace')}</a>}
      {town !== undefined && total > 0 && (
        <span>
          <Around of="find.order" town={town.name}>
            <a href={href} lang="it">
              {town.name}
            </a>
          </Around>
        </span>
      )}
    </div>
  );
};
