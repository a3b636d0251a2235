// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { ServiceCard } from '../parts/ServiceCard.tsx';

/** Other services, as they stand in a list. */
export const Cards = ({ services }: { services: readonly Service[] }) =>
  services.length === 0 ? null : (
    <ul class="cards" role="list">
      {services.map(service => (
        <li key={service.id}>
          <ServiceCard service={service} />
        </li>
      ))}
    </ul>
  );
