// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { useApp } from '../context.ts';
import { Later } from './Later.tsx';

const moreActions = () => import('./MoreActions.tsx').then(m => m.MoreActions);

/** Listen, Save and Share need JavaScript; their place is kept until they come. */
export const Extras = ({ service }: { service: Service }) => {
  const { store } = useApp();
  const place = <div class="sec" />;
  return store === undefined ? place : <Later load={moreActions} give={{ service }} waiting={place} />;
};
