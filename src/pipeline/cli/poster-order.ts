// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { mendCode } from '../../domain/code.ts';
import { slugOf } from '../../domain/fold.ts';
import { FORMS, type Form } from '../../domain/posters/forms.ts';
import { codesInUse } from '../check/doors.ts';
import type { CodeRow, Dataset } from '../dataset.ts';
import { fill } from '../fill.ts';
import { type Options, UsageError } from './options.ts';

/** The site that is printed: from the command, else from what the build is published with. */
export const siteOf = ({ site }: Options, env: Record<string, string | undefined>): string => {
  const { APPRODO_ORIGIN, APPRODO_BASE = '/' } = env;
  const given = site ?? (APPRODO_ORIGIN && `${APPRODO_ORIGIN.replace(/\/$/, '')}/${APPRODO_BASE}`);
  if (given === undefined || given === '') throw new UsageError(words.posters.noSite);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '')
    throw new UsageError(fill(words.posters.badSite, { value: given }));
  return `${url.origin}/${url.pathname.replace(/^\/+|\/+$/g, '')}/`.replace(/\/+$/, '/');
};

/** The paper that is asked for. */
export const formOf = ({ form = 'a4' }: Options): Form => {
  const known = FORMS.find(one => one === form);
  if (known === undefined)
    throw new UsageError(fill(words.posters.badForm, { value: form, forms: FORMS.join(', ') }));
  return known;
};

const regionsIn = ({ services, municipalities }: Dataset): Map<string, string> =>
  new Map([
    ...services.map(({ service, region }) => [`service ${service.id}`, region] as const),
    ...municipalities.map(
      ({ municipality: { istat, region } }) => [`municipality ${istat}`, slugOf(region)] as const,
    ),
  ]);

const named = (codes: readonly CodeRow[], asked: readonly string[]): CodeRow[] =>
  asked.map(typed => {
    const found = codes.find(({ code }) => code === mendCode(typed));
    if (found === undefined) throw new UsageError(fill(words.posters.unknownCode, { value: typed }));
    return found;
  });

/** The codes in use that are asked for: those named, those of some regions, or all. */
export const codesAsked = (dataset: Dataset, { rest, regions }: Options): string[] => {
  const inUse = codesInUse(dataset.codes);
  const regionOf = regionsIn(dataset);
  const known = new Set(regionOf.values());
  const wanted = regions.map(slugOf);
  for (const region of wanted)
    if (!known.has(region)) throw new UsageError(fill(words.posters.unknownRegion, { value: region }));
  const rows = rest.length > 0 ? named(inUse, rest) : inUse;
  return rows
    .filter(({ target, id }) => wanted.length === 0 || wanted.includes(regionOf.get(`${target} ${id}`) ?? ''))
    .map(({ code }) => code);
};
