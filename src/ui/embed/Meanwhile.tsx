// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';

/** Without JavaScript: why nothing more comes, and the pages that need none. */
export const Plain = () => {
  const { hrefOf, lang } = useApp();
  return (
    <noscript>
      <div class="page">
        <p>{text('find.script')}</p>
        <p class="links">
          <a href={hrefOf({ page: 'home', lang })} target="_blank" rel="noopener">
            {text('shell.goHome')}
          </a>
          <a href={hrefOf({ page: 'sos', lang })} target="_blank" rel="noopener">
            {text('shell.sosName')}
          </a>
        </p>
      </div>
    </noscript>
  );
};

/** Says that data are coming, or that they did not come. */
export const Waiting = ({ failed }: { failed: boolean }) => (
  <div class="page">
    <p role="status">{text(failed ? 'shell.noData' : 'shell.loading')}</p>
    {failed && (
      <p class="ln">
        <button type="button" class="btn pri" onClick={() => location.reload()}>
          {text('shell.tryAgain')}
        </button>
      </p>
    )}
  </div>
);
