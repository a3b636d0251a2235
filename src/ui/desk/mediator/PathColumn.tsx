// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../../domain/service.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { SelectField } from '../embed/Fields.tsx';
import { StepCard } from './StepCard.tsx';
import type { UseDesk } from './use-desk.ts';
import { count, say } from './words.ts';

type Props = UseDesk & {
  serviceOf: (code: string) => Service | undefined;
  /** The language whose words are here. */
  client: string;
  failed: boolean;
};

/** The plan: its steps in both languages, and the language of the person. */
export const PathColumn = ({ desk, act, serviceOf, client, failed }: Props) => (
  <section class="col path" aria-labelledby="desk-path">
    <div class="pathhead">
      <div>
        <h2 id="desk-path">
          {say('path')} <small>{count('steps', desk.steps.length)}</small>
        </h2>
        <p class="lead">{say('coded')}</p>
      </div>
      <SelectField
        id="client-lang"
        label={say('language')}
        value={desk.lang}
        options={LANGUAGES.map(({ code, endonym }) => ({ value: code, words: endonym, lang: code }))}
        onChoose={lang => lang !== undefined && act({ do: 'speak', lang })}
      />
    </div>
    {failed && <p role="alert">{say('languageMissing')}</p>}
    {desk.steps.length === 0 && <p class="emptydesk">{say('empty')}</p>}
    <ol class="desksteps" role="list">
      {desk.steps.map((step, at) => {
        const service = serviceOf(step.code);
        return service === undefined ? null : (
          <StepCard
            key={step.key}
            step={step}
            service={service}
            number={at + 1}
            last={at === desk.steps.length - 1}
            active={desk.active === step.key}
            client={client}
            act={act}
          />
        );
      })}
    </ol>
  </section>
);
