// SPDX-License-Identifier: AGPL-3.0-or-later
import { useApp } from '../context.ts';
import { Named } from '../parts/Named.tsx';
import { periodOf, regionNames, toldProgramme } from './words.ts';

/** The programmes this phone knows, each a card that leads to its page. */
export const ProgrammeList = () => {
  const { atlas, lang, hrefOf } = useApp();
  return (
    <ul class="cards" role="list">
      {atlas.programmes.map(programme => {
        const { words, italian } = toldProgramme(programme, lang);
        const names = regionNames(programme, atlas);
        const period = periodOf(programme);
        return (
          <li key={programme.id} class="card">
            <h2 lang="it">
              <a href={hrefOf({ page: 'programme', lang, id: programme.id })}>{programme.name}</a>
            </h2>
            <p lang={italian === undefined ? 'it' : undefined}>{words}</p>
            <p class="it">
              <Named
                names={names}
                say={slots => [...slots, ...(period === undefined ? [] : [period])].join(' · ')}
              />
            </p>
          </li>
        );
      })}
    </ul>
  );
};
