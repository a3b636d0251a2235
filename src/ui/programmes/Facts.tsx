// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Programme } from '../../domain/programme.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Named } from '../parts/Named.tsx';
import { Papers } from '../parts/Papers.tsx';
import { regionNames } from './words.ts';

type Props = { programme: Programme };

/** Its territory, and the towns its papers name for desks. */
export const Where = ({ programme }: Props) => {
  const { atlas, hrefOf, lang } = useApp();
  const towns = (programme.deskTowns ?? []).flatMap(istat => atlas.towns.get(istat) ?? []);
  return (
    <section class="block">
      <h2>{text('programmes.where')}</h2>
      {regionNames(programme, atlas).map(name => (
        <p key={name}>
          <Named names={[name]} say={([region = '']) => text('programmes.wholeRegion', { region })} />
        </p>
      ))}
      {towns.length > 0 && (
        <>
          <h3>{text('programmes.desks')}</h3>
          <ul class="tags" role="list">
            {towns.map(({ istat, name }) => (
              <li key={istat}>
                <a class="chip" lang="it" href={hrefOf({ page: 'municipality', lang, id: istat })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** Who takes part, by the names their papers use. */
export const Partners = ({ programme: { partners } }: Props) =>
  partners.length === 0 ? null : (
    <section class="block">
      <h2>{text('programmes.partners')}</h2>
      <ul class="dots" lang="it">
        {partners.map(partner => (
          <li key={partner}>{partner}</li>
        ))}
      </ul>
    </section>
  );

/** The papers all this is written in. */
export const Sources = ({ programme: { sources } }: Props) => (
  <section class="block">
    <h2>{text('programmes.sources')}</h2>
    <Papers ids={sources} />
  </section>
);
