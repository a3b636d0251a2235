// SPDX-License-Identifier: AGPL-3.0-or-later
import { received } from '../../domain/pathway/payload.ts';
import { plansIn, withoutPlan } from '../../domain/pathway/saved-plans.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** The plans this reader chose to keep. One that can no longer be read is still told, and can be removed. */
export const SavedPlans = () => {
  const { store, state, hrefOf } = useApp();
  const kept = state?.settings.plans;
  const plans = plansIn(kept);
  if (store === undefined || plans.length === 0) return null;
  return (
    <section class="block" aria-labelledby="saved-plans">
      <h2 id="saved-plans">{text('pathway.savedTitle')}</h2>
      <ul class="rows" role="list">
        {plans.map(letters => {
          const answer = received(letters);
          const said =
            answer.state === 'plan'
              ? `${text('pathway.steps', { count: answer.pathway.steps.length })} · ${text('pathway.madeOn', { date: roughDate(answer.pathway.madeOn) })}`
              : text('pathway.broken');
          return (
            <li key={letters} class="ln">
              <a class="row g" href={`${hrefOf({ page: 'pathway' })}#${letters}`}>
                <Icon name="steps" />
                <span class="g">{said}</span>
              </a>
              <button
                type="button"
                class="ib"
                aria-label={`${text('pathway.forget')}: ${said}`}
                onClick={() => void store.setSettings({ plans: withoutPlan(kept, letters) })}
              >
                <Icon name="trash" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
