// SPDX-License-Identifier: AGPL-3.0-or-later

import { useRef } from 'preact/hooks';
import { romeTime, toIsoDay } from '../../domain/rome.ts';
import type { Service } from '../../domain/service.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import type { Saved } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Named } from '../parts/Named.tsx';
import { ServiceCard } from '../parts/ServiceCard.tsx';
import { titleOf } from '../service-title.ts';
import { GoneCard } from './GoneCard.tsx';

const dayOf = (instant: string): string => toIsoDay(romeTime(new Date(instant)).day);

type Props = { saved: Saved; removed: boolean; onRemove: () => void; onPutBack: () => void };

const MovedTo = ({ service }: { service: Service }) => {
  const { atlas, hrefOf, lang } = useApp();
  const there = service.movedTo === undefined ? undefined : atlas.services.get(service.movedTo);
  if (there === undefined) return null;
  return (
    <p class="after">
      {text('saved.movedTo')}{' '}
      <a href={hrefOf({ page: 'service', lang, id: there.id })}>{titleOf(there, lang).title}</a>
    </p>
  );
};

// The button that was pressed is gone: its opposite takes the focus, so that no keyboard is left without a place.
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

const Removed = ({ name, onPutBack }: { name: string; onPutBack: () => void }) => (
  <p class="banner">
    <Icon name="trash" />
    <span class="g" role="status">
      <Named names={[name]} say={([slot = '']) => text('saved.removed', { name: slot })} />
    </span>
    <button
      type="button"
      class="btn tint"
      ref={takeFocus}
      aria-label={text('saved.undoOne', { name })}
      onClick={onPutBack}
    >
      <Icon name="undo" flip />
      <span>{text('saved.undo')}</span>
    </button>
  </p>
);

/** A saved service as it is known today, or as it was kept; in its place, the way back after it was taken off. */
export const SavedItem = ({ saved, removed, onRemove, onPutBack }: Props) => {
  const { atlas, lang } = useApp();
  const service = atlas.services.get(saved.id);
  const name = service === undefined ? saved.name : titleOf(service, lang).title;
  const cameBack = useRef(false);
  if (removed) {
    cameBack.current = true;
    return <Removed name={name} onPutBack={onPutBack} />;
  }
  return (
    <>
      {service === undefined ? <GoneCard saved={saved} /> : <ServiceCard service={service} />}
      {service !== undefined && <MovedTo service={service} />}
      <p class="after">
        <small>{text('saved.savedOn', { date: roughDate(dayOf(saved.at)) })}</small>
        <button
          type="button"
          class="btn quiet"
          aria-label={text('saved.removeOne', { name })}
          ref={cameBack.current ? takeFocus : undefined}
          onClick={onRemove}
        >
          <Icon name="close" size="small" />
          <span>{text('saved.remove')}</span>
        </button>
      </p>
    </>
  );
};
