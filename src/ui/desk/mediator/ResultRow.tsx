// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../../domain/service.ts';
import { distance } from '../../../i18n/format.ts';
import { text } from '../../../i18n/i18n.ts';
import { useApp } from '../../context.ts';
import { Icon, Picture } from '../../kit/Icon.tsx';
import { lookOf } from '../../needs.ts';
import { StateTag } from '../../parts/StateTag.tsx';
import { say } from './words.ts';

type Props = {
  service: Service;
  km?: number | undefined;
  about?: boolean | undefined;
  /** The digit that adds it. */
  shortcut: number | undefined;
  /** Its place in the plan, or 0. */
  step: number;
  onAdd: () => void;
};

/** A service that can be put into the plan with one press. */
export const ResultRow = ({ service, km, about, shortcut, step, onAdd }: Props) => {
  const { atlas } = useApp();
  const { family, picture } = lookOf(service.needs);
  const { name, istat, code } = service;
  const town = istat === undefined ? undefined : atlas.towns.get(istat)?.name;
  const far = km === undefined ? undefined : distance(km, about !== true);
  return (
    <li class={`result ${family}`} data-service-id={service.id}>
      <span class="badge">
        <Picture name={picture} />
      </span>
      <div class="g">
        <strong>{name}</strong>
        <p class="meta">
          <StateTag service={service} />
          {town !== undefined && <span>{town}</span>}
          {far !== undefined && <span>{about ? text('shell.aboutKm', { distance: far }) : far}</span>}
        </p>
        {step > 0 && <small>{say('already')}</small>}
        {code === undefined && <small>{say('noCode')}</small>}
      </div>
      {code !== undefined && (
        <button
          type="button"
          class="ib"
          aria-label={say('add', { name })}
          aria-keyshortcuts={shortcut === undefined ? undefined : String(shortcut)}
          data-shortcut={shortcut}
          onClick={onAdd}
        >
          <Icon name={step > 0 ? 'check' : 'plus'} />
          {shortcut !== undefined && (
            <span class="kbd" aria-hidden="true">
              {shortcut}
            </span>
          )}
        </button>
      )}
    </li>
  );
};
