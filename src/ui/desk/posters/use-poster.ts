// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { isCode, mendCode } from '../../../domain/code.ts';
import { NATIONAL } from '../../../domain/national.ts';
import type { Form } from '../../../domain/posters/forms.ts';
import { byLocalNeed, FEWEST_LANGUAGES, spokenAt } from '../../../domain/posters/languages.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { targetOf } from '../../code/target.ts';
import { type App, useApp } from '../../context.ts';
import type { Subject } from '../../poster/subject.ts';

export type What = 'service' | 'town' | 'region';

export type Choice = {
  what: What;
  form: Form;
  service?: string | undefined;
  town?: string | undefined;
  region?: string | undefined;
  /** Those ticked; as long as nobody ticked any, the first of the order. */
  langs?: readonly string[] | undefined;
};
export type Change = (more: Partial<Choice>) => void;

const FIRST: Choice = { what: 'service', form: 'a4' };

/** A link may bring the code of what is to be printed: `?code=2BK8`. */
const beginning = ({ query, atlas }: App): Choice => {
  const code = mendCode(new URLSearchParams(query).get('code') ?? '');
  const target = isCode(code) ? targetOf(code, atlas) : undefined;
  if (target === undefined) return FIRST;
  return 'service' in target
    ? { ...FIRST, service: target.service.id }
    : { ...FIRST, what: 'town', town: target.town.istat };
};

/** What is chosen so far. A region and a town have no door, so no sign for one. */
export const useChoice = (): { choice: Choice; change: Change } => {
  const app = useApp();
  const [choice, setChoice] = useState(() => beginning(app));
  const change: Change = more =>
    setChoice(before => {
      const next = { ...before, ...more };
      return next.what !== 'service' && next.form === 'door' ? { ...next, form: 'a4' } : next;
    });
  return { choice, change };
};

export const useRegions = () =>
  (useApp().state?.regions ?? []).filter(({ id }) => id !== NATIONAL).map(({ id, name }) => ({ id, name }));

/** What the choice names, if it is among the data of this computer. */
export const useSubject = ({ what, service, town, region }: Choice): Subject | undefined => {
  const { atlas } = useApp();
  const name = useRegions().find(({ id }) => id === region)?.name;
  if (what === 'region') return name === undefined ? undefined : { region: name };
  const [of, at] = [atlas.services.get(service ?? ''), atlas.towns.get(town ?? '')];
  if (what === 'town') return at && { town: at };
  return of && { service: of };
};

/** All languages in the order the place needs them, and those that are on the paper. */
export const languagesFor = (subject: Subject | undefined, { langs }: Choice) => {
  const spoken =
    subject !== undefined && 'service' in subject ? spokenAt(subject.service) : new Set<string>();
  const order = byLocalNeed(
    LANGUAGES.map(({ code }) => code),
    spoken,
  );
  const chosen = langs ?? order.slice(0, FEWEST_LANGUAGES);
  return { order, chosen: order.filter(lang => chosen.includes(lang)) };
};
