// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { appointmentsOf, calendarOf } from '../../domain/pathway/appointments.ts';
import type { Pathway } from '../../domain/pathway/pathway.ts';
import { plansIn, withoutPlan, withPlan } from '../../domain/pathway/saved-plans.ts';
import { text } from '../../i18n/i18n.ts';
import { leavesNoTrace } from '../../store/discreet.ts';
import { serviceOf } from '../code/target.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Listen } from '../listen/Listen.tsx';
import { envelopeOf } from '../service/place.ts';
import { titleOf } from '../service-title.ts';
import { downloadFile } from '../share/download-file.ts';
import { codedIn } from './coded.ts';

type Props = { pathway: Pathway; letters: string };

const servicesOf = ({ steps }: Pathway, atlas: Atlas) => steps.map(({ code }) => serviceOf(code, atlas));

/** Kept on this phone only if its reader taps; a plan that leads to protection leaves no trace, one for practice is none. */
const Keep = ({ pathway, letters }: Props) => {
  const { store, state, atlas, training } = useApp();
  const hidden = servicesOf(pathway, atlas).some(one => one === undefined || leavesNoTrace(one));
  if (store === undefined || state === undefined || hidden || training === true) return null;
  const { plans } = state.settings;
  const kept = plansIn(plans).includes(letters);
  const change = () => {
    void store.setSettings({ plans: kept ? withoutPlan(plans, letters) : withPlan(plans, letters) });
    if (!kept) void store.persist();
  };
  return (
    <button type="button" class={kept ? 'btn' : 'btn pri'} aria-pressed={kept} onClick={change}>
      <Icon name={kept ? 'kept' : 'save'} />
      <span>{text(kept ? 'pathway.saved' : 'pathway.save')}</span>
    </button>
  );
};

/** The appointments as a file for the phone's own calendar. */
const Calendar = ({ pathway, letters }: Props) => {
  const { atlas, lang, training } = useApp();
  const appointments = appointmentsOf(pathway);
  if (appointments.length === 0) return null;
  const services = servicesOf(pathway, atlas);
  const make = () => {
    const entries = appointments.map(one => {
      const service = services[one.step];
      const notes = pathway.steps[one.step]?.notes ?? [];
      return {
        ...one,
        title: [
          training === true && text('pathway.training'),
          service === undefined ? text('pathway.title') : titleOf(service, lang).title,
        ]
          .filter(Boolean)
          .join(' '),
        place: service && (envelopeOf(service, atlas) ?? service.name),
        words: notes.map(note => codedIn(lang, 'notes.note', note)),
      };
    });
    const calendar = calendarOf(entries, letters, new Date());
    downloadFile(new File([calendar], 'approdo.ics', { type: 'text/calendar' }));
  };
  return (
    <button type="button" class="btn" onClick={make}>
      <Icon name="cal" />
      <span>{text('pathway.calendar')}</span>
    </button>
  );
};

/** What can be done with a plan as a whole. */
export const Actions = (props: Props) => (
  <p class="ln noprint">
    <Keep {...props} />
    <Listen page="pathway" />
    <Calendar {...props} />
    <button type="button" class="btn" onClick={() => print()}>
      <Icon name="print" />
      <span>{text('pathway.print')}</span>
    </button>
  </p>
);
