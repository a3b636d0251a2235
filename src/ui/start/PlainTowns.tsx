// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';

/** Without JavaScript a town cannot be remembered, but its page can be opened. */
export const PlainTowns = () => {
  const { atlas, hrefOf, lang } = useApp();
  const served = new Set([...atlas.services.values()].map(({ istat }) => istat));
  const towns = [...atlas.towns.values()]
    .filter(({ istat }) => served.has(istat))
    .sort((a, b) => a.name.localeCompare(b.name, 'it'));
  return (
    <section class="block" aria-labelledby="towns">
      <h2 id="towns">{text('start.withServices')}</h2>
      <ul class="rows" role="list">
        {towns.map(({ istat, name, province }) => (
          <li key={istat}>
            <a class="row" href={hrefOf({ page: 'municipality', lang, id: istat })}>
              <span class="g" lang="it">
                {name} ({province})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
