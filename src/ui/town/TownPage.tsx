// SPDX-License-Identifier: AGPL-3.0-or-later
import { useMemo } from 'preact/hooks';
import type { Municipality } from '../../domain/municipality.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { EmergencyStrip } from '../home/EmergencyStrip.tsx';
import { Icon } from '../kit/Icon.tsx';
import { LegalLinks } from '../parts/LegalLinks.tsx';
import { Soon } from '../parts/Soon.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { Around } from './Around.tsx';
import { AskHall } from './AskHall.tsx';
import { ChooseTown } from './ChooseTown.tsx';
import { townServices } from './prepare.ts';
import { TownDrawing } from './TownDrawing.tsx';
import { ByNeed, Nearest, WideRows } from './TownServices.tsx';
import { UnknownTown } from './UnknownTown.tsx';

const Programmes = ({ region }: { region: string }) => {
  const { atlas, hrefOf, lang } = useApp();
  const id = atlas.regions.find(({ name }) => name === region)?.id;
  const mine = atlas.programmes.filter(({ regions }) => id !== undefined && regions.includes(id));
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="programmes">
      <h2 id="programmes">{text('town.programmes')}</h2>
      <ul class="links" role="list">
        {mine.map(programme => (
          <li key={programme.id}>
            <a href={hrefOf({ page: 'programme', lang, id: programme.id })} lang="it">
              {programme.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const GuidesLink = () => {
  const { atlas, hrefOf, lang } = useApp();
  if (atlas.guides.length === 0) return null;
  return (
    <p class="ln">
      <a class="btn" href={hrefOf({ page: 'guides', lang })}>
        <Icon name="steps" />
        <span>{text('guideNames.all')}</span>
      </a>
    </p>
  );
};

const ItalianLink = ({ town }: { town: Municipality }) => {
  const { hrefOf, lang } = useApp();
  if (lang === 'it') return null;
  return (
    <p>
      <a class="more" href={hrefOf({ page: 'municipality', lang: 'it', id: town.istat })} hreflang="it">
        {text('town.inItalian')}
      </a>
    </p>
  );
};

const KnownTown = ({ town }: { town: Municipality }) => {
  const { atlas, hrefOf, lang } = useApp();
  const { groups, wide, nearest, own } = useMemo(() => townServices(atlas, town), [atlas, town]);
  return (
    <main id="main" class="page town" tabIndex={-1}>
      <h1 tabIndex={-1} lang="it">
        {town.name}
      </h1>
      <p class="lead" lang="it">{`${town.province} · ${town.region}`}</p>
      <ChooseTown town={town} />
      {!own && (
        <p>
          <Around of="town.none" town={town.name} />
        </p>
      )}
      <ByNeed groups={groups} />
      <TownDrawing town={town} />
      <Soon>
        <Nearest found={nearest} />
        <WideRows services={wide} />
        <p>
          <a class="btn pri" href={hrefOf({ page: 'find', lang }, `?near=${town.istat}`)}>
            <Icon name="search" />
            <span>{text('town.all')}</span>
          </a>
        </p>
        <AskHall town={town} />
        <EmergencyStrip />
        <GuidesLink />
        <Programmes region={town.region} />
        <ItalianLink town={town} />
        <LegalLinks />
      </Soon>
    </main>
  );
};

/** A municipality: who is there, who serves it from elsewhere, and what to ask when nobody is known. */
export const TownPage = () => {
  const { address, atlas } = useApp();
  const town = address.page === 'municipality' ? atlas.towns.get(address.id) : undefined;
  return (
    <>
      <TopBar label={town?.region} />
      {town === undefined ? <UnknownTown /> : <KnownTown town={town} />}
    </>
  );
};
