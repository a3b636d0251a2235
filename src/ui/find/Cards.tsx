// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Found } from '../../domain/find/candidates.ts';
import { ServiceCard } from '../parts/ServiceCard.tsx';

/** Services that were found, each as a card. */
export const Cards = ({ found }: { found: readonly Found[] }) => (
  <ul class="cards" role="list">
    {found.map(({ service, km, about }) => (
      <li key={service.id}>
        <ServiceCard service={service} km={km} about={about} />
      </li>
    ))}
  </ul>
);

/** The shape of cards to come; it shows only when the wait is long enough to notice. */
export const CardsToCome = () => (
  <div class="cards wait" aria-hidden="true">
    <div class="card" />
    <div class="card" />
  </div>
);
