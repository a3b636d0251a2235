// SPDX-License-Identifier: AGPL-3.0-or-later
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { OtherPages } from '../about/OtherPages.tsx';
import { PublisherContext } from '../about/publisher.ts';
import { useApp } from '../context.ts';
import { firstDataCome } from '../first-data.ts';
import { Banner } from '../kit/Banner.tsx';
import { Icon } from '../kit/Icon.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { WithoutScript } from '../parts/WithoutScript.tsx';
import { Erase } from './Erase.tsx';
import { Languages } from './Languages.tsx';
import { MyTown } from './MyTown.tsx';
import { Persist } from './Persist.tsx';
import { Receive } from './Receive.tsx';
import { Regions } from './Regions.tsx';

/** After erasing, nothing of this app runs any more but this sentence. */
const Erased = () => {
  const { base } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // What runs in this window has ended: whatever is tapped begins the app anew.
    const anew = ({ target }: MouseEvent) => {
      const link = (target as Element | null)?.closest?.('a');
      if (link) link.target = '_self';
    };
    document.addEventListener('click', anew, true);
    return () => document.removeEventListener('click', anew, true);
  }, []);
  return (
    <div class="msg">
      <Icon name="check" />
      <h1 tabIndex={-1} ref={heading}>
        {text('settings.erased')}
      </h1>
      <p class="lead">{text('settings.erasedHelp')}</p>
      <a class="btn" href={base}>
        {text('settings.again')}
      </a>
    </div>
  );
};

const Choices = ({ onErased }: { onErased: () => void }) => {
  const { store, state, training } = useApp();
  const { version, signatureKey } = useContext(PublisherContext);
  const shown = useRef(false);
  if (store === undefined || state === undefined) return <WithoutScript />;
  // The rows of regions grow and change places while the first come. Once shown they stay, also while all is erased.
  shown.current ||= !firstDataCome(state);
  return (
    <>
      {state.damaged.includes('settings') && <Banner tone="warn">{text('settings.damaged')}</Banner>}
      <MyTown />
      {!shown.current && <p class="lead">{text('shell.loading')}</p>}
      {shown.current && (
        <>
          <Regions store={store} state={state} />
          <Receive store={store} signedBy={signatureKey} />
          {state.keptIn === 'disk' && <Persist store={store} />}
          {/* Who practises must not erase what is real. */}
          {training !== true && <Erase store={store} onErased={onErased} />}
          <OtherPages />
          <p class="after">
            <small>{version !== undefined && text('settings.version', { version })}</small>
          </p>
        </>
      )}
    </>
  );
};

/** The few things a reader decides, and all that this phone keeps. */
export const SettingsPage = () => {
  const [erased, setErased] = useState(false);
  return (
    <>
      <TopBar label={text('shell.name')} />
      <main id="main" class="page" tabIndex={-1}>
        {erased ? (
          <Erased />
        ) : (
          <>
            <h1 tabIndex={-1}>{text('settings.title')}</h1>
            <Languages />
            <Choices onErased={() => setErased(true)} />
          </>
        )}
      </main>
    </>
  );
};
