// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { romeTime, toIsoDay } from '../../domain/rome.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { CopyLink } from './CopyLink.tsx';
import { askToInstall, installPrompt, onInstallPrompt } from './install-prompt.ts';
import { type InstallWay, installWay, thisDevice } from './install-way.ts';

const STEPS = {
  ios: ['ios1', 'ios2', 'ios3'],
  menu: ['menu1', 'menu2'],
  'in-app': ['inApp1', 'inApp2'],
  prompt: [],
} as const;

const Steps = ({ way }: { way: InstallWay }) => (
  <ol class="dots">
    {STEPS[way].map(step => (
      <li key={step}>{text(`install.${step}`)}</li>
    ))}
  </ol>
);

/** The way in once the page is alive; where the browser asks itself, only while it offers to. */
const useWay = (): InstallWay | undefined => {
  const [way, setWay] = useState<InstallWay | undefined>(undefined);
  useEffect(() => {
    const look = () => {
      const found = installWay(thisDevice());
      setWay(found === 'prompt' && installPrompt() === undefined ? undefined : found);
    };
    look();
    return onInstallPrompt(look);
  }, []);
  return way;
};

const ACTS: Record<InstallWay, () => ComponentChildren> = {
  prompt: () => (
    <button type="button" class="btn pri" onClick={() => void askToInstall()}>
      <Icon name="dl" />
      <span>{text('install.install')}</span>
    </button>
  ),
  'in-app': () => <CopyLink />,
  ios: () => null,
  menu: () => null,
};

/**
 * A quiet word on how to keep the app at hand. It comes only when the data are on the phone, never again
 * once sent away, and never inside the installed app; put it where its coming moves nothing.
 */
export const InstallCard = () => {
  const { store, state, now } = useApp();
  const way = useWay();
  if (store === undefined || state === undefined || now === undefined || way === undefined) return null;
  if (state.settings.installDismissed !== undefined) return null;
  if (state.keptIn === 'memory' && way !== 'in-app') return null;
  if (!state.regions.some(({ kept }) => kept)) return null;
  const inApp = way === 'in-app';
  const dismiss = () => void store.setSettings({ installDismissed: toIsoDay(romeTime(now).day) });
  const Act = ACTS[way];
  return (
    <section class="install card" aria-labelledby="install">
      <h2 id="install">{text(inApp ? 'install.inAppTitle' : 'install.title')}</h2>
      <p class="lead">{text(inApp ? 'install.inAppWhy' : 'install.why')}</p>
      {STEPS[way].length > 0 && <Steps way={way} />}
      <div class="ln">
        <Act />
        <button type="button" class="btn quiet" onClick={dismiss}>
          {text('install.notNow')}
        </button>
      </div>
    </section>
  );
};
