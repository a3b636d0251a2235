// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../i18n/i18n.ts';
import { useApp } from '../ui/context.ts';
import { TopBar } from '../ui/parts/TopBar.tsx';
import { hasFailed } from './waits.ts';

/** Before the first data are here: what is coming, or why nothing comes and what to do. */
export const WaitingPage = () => {
  const { state, store } = useApp();
  const failed = state !== undefined && hasFailed(state);
  return (
    <>
      <TopBar label={text('shell.name')} />
      <main id="main" class="page" tabIndex={-1} aria-busy={!failed}>
        <h1 tabIndex={-1}>{text(failed ? 'shell.noData' : 'shell.loading')}</h1>
        {failed && (
          <p class="ln">
            <button
              type="button"
              class="btn pri"
              onClick={() => void store?.refresh().then(() => location.reload())}
            >
              {text('shell.tryAgain')}
            </button>
          </p>
        )}
      </main>
    </>
  );
};
