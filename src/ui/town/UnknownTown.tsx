// SPDX-License-Identifier: AGPL-3.0-or-later
import { NATIONAL } from '../../domain/national.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { useOnline } from '../home/use-online.ts';
import { Icon } from '../kit/Icon.tsx';

// Where all regions are on the phone, what is not here is nowhere.
const useSentence = () => {
  const { state } = useApp();
  const online = useOnline();
  const regions = (state?.regions ?? []).filter(({ id }) => id !== NATIONAL);
  if (regions.some(({ progress }) => progress !== undefined)) return text('town.coming');
  const elsewhere = regions.some(({ kept }) => !kept);
  return text(elsewhere && !online ? 'town.unreached' : 'town.unknownHelp');
};

/** A code no town of this phone has: said plainly, with two ways on. */
export const UnknownTown = () => {
  const { hrefOf, lang } = useApp();
  const sentence = useSentence();
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 tabIndex={-1}>{text('town.unknown')}</h1>
      <p class="lead" role="status">
        {sentence}
      </p>
      <p class="ln">
        <a class="btn pri" href={hrefOf({ page: 'place', lang })}>
          <Icon name="search" />
          <span>{text('town.search')}</span>
        </a>
        <a class="btn" href={hrefOf({ page: 'home', lang })}>
          {text('shell.goHome')}
        </a>
      </p>
    </main>
  );
};
