// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { kilobytes } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Named } from '../parts/Named.tsx';
import { TopBar } from '../parts/TopBar.tsx';

type Wanted = { service: string } | { code: string };
type Sought = 'looking' | 'nowhere' | { region: string };

/** Where a service is that this phone does not have. */
export const useSought = (wanted: Wanted): Sought => {
  const { store } = useApp();
  const [sought, setSought] = useState<Sought>('looking');
  const key = JSON.stringify(wanted);
  useEffect(() => {
    if (store === undefined) return;
    let here = true;
    const found = (region: string | undefined) =>
      here && setSought(region === undefined ? 'nowhere' : { region });
    store.locate(wanted).then(found, () => found(undefined));
    return () => {
      here = false;
    };
  }, [store, key]);
  return sought;
};

/** A region to download before going on: its name, its size, how far it is. */
export const Elsewhere = ({ region: id }: { region: string }) => {
  const { store, state } = useApp();
  const region = state?.regions.find(one => one.id === id);
  if (store === undefined || region === undefined) return null;
  const { name, bytes, progress, problem } = region;
  const percent = progress && Math.round((100 * progress.done) / Math.max(1, progress.total));
  return (
    <>
      <p class="lead">
        <Named
          names={[name]}
          say={([region = '']) => text('service.elsewhere', { region, size: kilobytes(bytes) })}
        />
      </p>
      <p role="status">
        {percent !== undefined && text('shell.gettingData', { percent })}
        {percent === undefined && problem !== undefined && text('shell.noData')}
      </p>
      {progress === undefined && (
        <p class="ln">
          <button type="button" class="btn pri" onClick={() => void store.keep(id)}>
            <Icon name="dl" />
            <span>{text('service.download')}</span>
          </button>
        </p>
      )}
    </>
  );
};

export const Onward = () => {
  const { hrefOf, lang } = useApp();
  return (
    <p class="ln">
      <a class="btn pri" href={hrefOf({ page: 'find', lang })}>
        {text('shell.find')}
      </a>
      <a class="btn" href={hrefOf({ page: 'home', lang })}>
        {text('shell.goHome')}
      </a>
    </p>
  );
};

const Said = ({ title, busy, children }: { title: string; busy?: boolean; children: ComponentChildren }) => (
  <>
    <TopBar />
    <main id="main" class="page" tabIndex={-1} aria-busy={busy}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  </>
);

/** A service that is not among the data of this phone: elsewhere, or nowhere. */
export const MissingService = ({ wanted }: { wanted: Wanted }) => {
  const { state } = useApp();
  const sought = useSought(wanted);
  const coming = state?.regions.some(({ progress }) => progress !== undefined) === true;
  if (sought === 'looking' || (sought === 'nowhere' && coming))
    return (
      <Said title={text('service.lookingFor')} busy>
        <div class="bones" />
      </Said>
    );
  if (sought === 'nowhere')
    return (
      <Said title={text('service.missingTitle')}>
        <p class="lead">{text('service.missingHelp')}</p>
        {state?.problem !== undefined && <p>{text('shell.noData')}</p>}
        <Onward />
      </Said>
    );
  return (
    <Said title={text('service.elsewhereTitle')}>
      <Elsewhere region={sought.region} />
      <Onward />
    </Said>
  );
};
