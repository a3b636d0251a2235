// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { compactOrNone } from './compact.ts';
import type { SERVICE_COLUMNS } from './service-columns.ts';
import type { ServiceHours } from './service-hours.ts';
import type { Values } from './sheet.ts';

type V = Values<typeof SERVICE_COLUMNS>;
type Facts = Pick<
  Service,
  'course' | 'mediator' | 'procedures' | 'health' | 'patronage' | 'housing' | 'school'
>;

const courseOf = (v: V): Service['course'] =>
  compactOrNone({
    levels: v.corso_livelli,
    enrolment: v.corso_iscrizione,
    dayParts: v.corso_orario,
    minAge: v.corso_eta_minima,
    childcare: v.corso_spazio_bimbi,
    a2Test: v.corso_test_a2,
  });

const mediatorOf = (v: V, hours: ServiceHours): Service['mediator'] => {
  const rest = compactOrNone({
    mode: v.mediatore_modo,
    for: v.mediatore_per,
    ask: v.mediatore_chiedi,
    hours: hours.mediatore_orari,
  });
  const languages = v.mediatore_lingue;
  if (languages === undefined && rest === undefined) return undefined;
  return { languages: languages ?? [], ...rest };
};

/** The facts that only some kinds of office have; a kind without any has no key at all. */
export const factsOf = (v: V, hours: ServiceHours): Facts => ({
  course: courseOf(v),
  mediator: mediatorOf(v, hours),
  procedures: v.procedure,
  health: compactOrNone({ kind: v.salute_tipo, iseeMax: v.salute_isee_max }),
  patronage: compactOrNone({ union: v.patronato, free: v.patronato_gratis }),
  housing: compactOrNone({ kind: v.casa_tipo, entry: v.casa_ingresso, places: v.casa_posti }),
  school: compactOrNone({ grade: v.scuola_grado, evening: v.scuola_serale }),
});
