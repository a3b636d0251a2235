// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import words from '../../../../locales/it/printing.json';
import { FORMS, type Form } from '../../../domain/posters/forms.ts';
import { isPrintable } from '../../../domain/posters/printable.ts';
import { useApp } from '../../context.ts';
import { SelectField } from '../embed/Fields.tsx';
import { useTowns } from '../use-towns.ts';
import { type Change, type Choice, useRegions, type What } from './use-poster.ts';

const { posters } = words;

type Props = { choice: Choice; change: Change };

/** The services of a town, or all: those that may hang on a wall. */
const useServices = (town: string | undefined) => {
  const { atlas } = useApp();
  return [...atlas.services.values()]
    .filter(service => isPrintable(service) && (town === undefined || service.istat === town))
    .map(({ id, name, istat }) => {
      const where = istat === undefined ? undefined : atlas.towns.get(istat)?.name;
      return { value: id, words: where === undefined ? name : `${name} – ${where}` };
    })
    .sort((a, b) => a.words.localeCompare(b.words, 'it'));
};

const ServiceFields = ({ choice, change }: Props) => {
  const [town, setTown] = useState<string | undefined>(undefined);
  return (
    <>
      <SelectField
        id="poster-near"
        label={posters.townName}
        value={town}
        none={posters.anyTown}
        options={useTowns()}
        onChoose={setTown}
      />
      <SelectField
        id="poster-service"
        label={posters.serviceName}
        value={choice.service}
        none={posters.choose}
        options={useServices(town)}
        onChoose={service => change({ service })}
      />
      <p class="lead">{posters.noProtected}</p>
    </>
  );
};

const TownField = ({ choice, change }: Props) => (
  <SelectField
    id="poster-town"
    label={posters.townName}
    value={choice.town}
    none={posters.choose}
    options={useTowns()}
    onChoose={town => change({ town })}
  />
);

const RegionField = ({ choice, change }: Props) => (
  <SelectField
    id="poster-region"
    label={posters.regionName}
    value={choice.region}
    none={posters.choose}
    options={useRegions().map(({ id, name }) => ({ value: id, words: name }))}
    onChoose={region => change({ region })}
  />
);

const KINDS = { service: ServiceFields, town: TownField, region: RegionField } as const;

/** What the paper is of, and what it is. */
export const WhatFields = ({ choice, change }: Props) => {
  const Kind = KINDS[choice.what];
  const forms = FORMS.filter(form => form !== 'door' || choice.what === 'service');
  return (
    <fieldset>
      <legend>{posters.what}</legend>
      <SelectField
        id="poster-what"
        label={posters.of}
        value={choice.what}
        options={(['service', 'town', 'region'] as const).map(value => ({ value, words: posters[value] }))}
        onChoose={what => change({ what: (what as What | undefined) ?? 'service' })}
      />
      <Kind choice={choice} change={change} />
      <SelectField
        id="poster-form"
        label={posters.form}
        value={choice.form}
        options={forms.map(value => ({ value, words: posters.forms[value] }))}
        onChoose={form => change({ form: (form as Form | undefined) ?? 'a4' })}
      />
      <p class="lead">{posters.notKept}</p>
    </fieldset>
  );
};
