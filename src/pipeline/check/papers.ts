// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { error, type Fault, type FaultCode } from '../fault.ts';
import type { Params } from '../fill.ts';
import { isRealDay } from '../parse/cells.ts';
import { hintFor } from '../parse/problem.ts';
import type { CheckContext, WholeCheck } from './context.ts';

type Path = readonly (string | number)[];
type Say = (path: Path, code: FaultCode, params?: Params) => Fault;

/** Faults at a field of a YAML file named after its id. */
const inside = (folder: string, id: string, { dataset, lines }: CheckContext): Say => {
  const file =
    [...lines.keys()].find(name => name.endsWith(`${folder}/${id}.yaml`)) ??
    `${dataset.folder}/${folder}/${id}.yaml`;
  return (path, code, params) =>
    error(code, { file, line: lines.get(file)?.(path), column: path.join('.') }, params);
};

const checkNamed = (
  say: Say,
  field: string,
  code: FaultCode,
  values: readonly string[] | undefined,
  known: { has: (value: string) => boolean },
  hint: (value: string) => string,
): Fault[] =>
  (values ?? []).flatMap((value, index) =>
    known.has(value) ? [] : [say([field, index], code, { value, hint: hint(value) })],
  );

const near =
  (known: Iterable<string>) =>
  (value: string): string =>
    hintFor(value, known);

const checkTwins = (say: Say, field: string, items: readonly { id: string }[]): Fault[] =>
  items.flatMap(({ id }, index) =>
    items.findIndex(other => other.id === id) < index
      ? [say([field, index, 'id'], 'repeatedCode', { value: id })]
      : [],
  );

/** Programmes name only sources, regions and towns that exist. */
export const checkProgrammes: WholeCheck = context => {
  const { dataset, places, sources, regions } = context;
  return dataset.programmes.flatMap(programme => {
    const { from, to } = programme;
    const say = inside('programmes', programme.id, context);
    const reversed = from !== undefined && to !== undefined && to < from;
    return [
      ...checkNamed(say, 'sources', 'unknownSource', programme.sources, sources, near(sources)),
      ...checkNamed(say, 'regions', 'unknownRegion', programme.regions, regions, near(regions)),
      ...checkNamed(
        say,
        'deskTowns',
        'unknownIstat',
        programme.deskTowns,
        places.byIstat,
        () => words.hints.checkIstat,
      ),
      ...checkTwins(say, 'actions', programme.actions),
      ...(reversed ? [say(['to'], 'validReversed', { value: to, from })] : []),
    ];
  });
};

/** Guides name only sources that exist and were read on a day that has been. */
export const checkGuides: WholeCheck = context =>
  context.dataset.guides.flatMap(guide => {
    const say = inside('guides', guide.id, context);
    const { checkedOn: value } = guide;
    const read = isRealDay(value)
      ? value > context.today
        ? ('futureDate' as const)
        : undefined
      : ('badDate' as const);
    return [
      ...checkNamed(say, 'sources', 'unknownSource', guide.sources, context.sources, near(context.sources)),
      ...checkTwins(say, 'steps', guide.steps),
      ...(read === undefined ? [] : [say(['checkedOn'], read, { value })]),
    ];
  });
