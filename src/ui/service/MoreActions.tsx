// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Listen } from '../listen/Listen.tsx';
import { Later } from './Later.tsx';

const sharePanel = () => import('../share/SharePanel.tsx').then(m => m.SharePanel);

const SaveButton = ({ service, onSaved }: { service: Service; onSaved: (saved: boolean) => void }) => {
  const { store, state } = useApp();
  const saved = state?.saved.some(({ id }) => id === service.id) === true;
  const press = async () => {
    await (saved ? store?.unsave(service.id) : store?.save(service));
    onSaved(!saved);
  };
  return (
    <button type="button" class="btn" aria-pressed={saved} onClick={press}>
      <Icon name={saved ? 'kept' : 'keep'} />
      <span>{text(saved ? 'service.isSaved' : 'service.save')}</span>
    </button>
  );
};

/** Listen, Save and Share. */
export const MoreActions = ({ service }: { service: Service }) => {
  const { state, lang } = useApp();
  const [sharing, setSharing] = useState(false);
  const [justSaved, setJustSaved] = useState(false);
  const saidSaved = state?.keptIn === 'memory' ? text('shell.memoryOnly') : text('service.savedHere');
  return (
    <>
      <div class="sec">
        <Listen page={`service-${service.id}`} />
        <SaveButton service={service} onSaved={setJustSaved} />
        <button type="button" class="btn" aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
          <Icon name="share" />
          <span>{text('service.share')}</span>
        </button>
      </div>
      <p role="status" class="said">
        {justSaved ? saidSaved : ''}
      </p>
      {sharing && (
        <Later
          load={sharePanel}
          words={{ [lang]: ['report'] }}
          give={{ service, onClose: () => setSharing(false) }}
        />
      )}
    </>
  );
};
