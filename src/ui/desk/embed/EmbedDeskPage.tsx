// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/desk.json';
import { elementSnippet, frameAddress, frameSnippet, styleSnippet } from '../../../domain/embed/snippet.ts';
import { colourOf } from '../../../domain/embed/theme.ts';
import { NATIONAL } from '../../../domain/national.ts';
import type { RegionStatus } from '../../../store/store.ts';
import { useApp } from '../../context.ts';
import { TopBar } from '../../parts/TopBar.tsx';
import { fill } from '../../show/fill.ts';
import { Lines } from './Lines.tsx';
import { LookFields } from './LookFields.tsx';
import { Preview } from './Preview.tsx';
import { useChoice, useNames, useTowns } from './use-choice.ts';
import { WhatFields } from './WhatFields.tsx';

const { embed } = words;

const Maker = ({ regions, home }: { regions: readonly RegionStatus[]; home: string | undefined }) => {
  const { base } = useApp();
  const { choice: typed, change } = useChoice(home ?? regions[0]?.id);
  // What is still being typed is no colour yet.
  const choice = { ...typed, brand: colourOf(typed.brand ?? '') && typed.brand };
  const towns = useTowns(choice.region);
  const names = useNames(choice.lang);
  const site = new URL(base, location.href).href;
  const style = styleSnippet(choice);
  return (
    <>
      <div class="choices">
        <WhatFields choice={choice} change={change} regions={regions} towns={towns} />
        <LookFields choice={typed} change={change} />
      </div>
      <Preview
        src={frameAddress(site, choice)}
        title={names.title}
        height={choice.height}
        nearMe={choice.nearMe}
      />
      <section class="block" aria-labelledby="lines">
        <h2 id="lines">{embed.snippet}</h2>
        <Lines
          id="element"
          title={embed.element}
          help={embed.elementHelp}
          lines={elementSnippet(site, choice, names)}
        />
        {style !== undefined && <Lines id="style" title={embed.style} help={embed.styleHelp} lines={style} />}
        <Lines
          id="frame"
          title={embed.frame}
          help={embed.frameHelp}
          lines={frameSnippet(site, choice, names)}
        />
        <p class="lead">{fill(embed.csp, { site: new URL(site).origin })}</p>
      </section>
    </>
  );
};

/** Writes the lines that put the map on the page of a town hall. For officers: in Italian alone. */
export const EmbedDeskPage = () => {
  const { store, state } = useApp();
  const regions = state?.regions.filter(({ id }) => id !== NATIONAL) ?? [];
  return (
    <>
      <TopBar label={words.desk} />
      <main id="main" class="page wide desk" tabIndex={-1}>
        <h1 tabIndex={-1}>{embed.title}</h1>
        <p class="lead">{embed.lead}</p>
        {store === undefined && (
          <noscript>
            <p>{embed.script}</p>
          </noscript>
        )}
        {store !== undefined && regions.length === 0 && state?.problem !== undefined && (
          <p role="alert">{embed.noRegions}</p>
        )}
        {store !== undefined && regions.length > 0 && <Maker regions={regions} home={store.home()} />}
      </main>
    </>
  );
};
