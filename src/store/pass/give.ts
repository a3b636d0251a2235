// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RegionEntry } from '../../domain/manifest.ts';
import { NATIONAL } from '../../domain/national.ts';
import { type PassPart, writePass } from '../../domain/pass/pass-file.ts';
import { goodTexts } from '../region-record.ts';
import type { Given } from '../state.ts';
import { verifierOf } from './verify.ts';
import { collect, type Scope, vouchedFor } from './vouched.ts';

type Ready = { entry: RegionEntry; generated: string; part: PassPart };

const partOf = async (scope: Scope, region: string): Promise<Ready | undefined> => {
  const held = scope.live.regions.all.get(region);
  const vouched = held?.stored ? vouchedFor(scope, held.entry) : undefined;
  const verify = await verifierOf(scope.key);
  if (held === undefined || vouched === undefined || verify === undefined) return undefined;
  const { signed, signature, generated } = vouched;
  if (!(await verify(signed, signature))) return undefined;
  const good = await goodTexts(await scope.live.disk.get('packs', region).catch(() => undefined));
  const texts = held.entry.packs.map(({ sha256 }) => good.get(sha256));
  if (texts.includes(undefined)) return undefined;
  return { entry: held.entry, generated, part: { signed, signature, texts: texts as string[] } };
};

const partsOf = async (scope: Scope, region: string): Promise<Ready[] | undefined> => {
  const parts = await Promise.all([region, NATIONAL].map(id => partOf(scope, id)));
  return parts.includes(undefined) ? undefined : (parts as Ready[]);
};

/** The file that gives a kept region, and what holds in all of Italy, to another phone; none while it is not signed. */
export const give = async (scope: Scope, region: string): Promise<Given | undefined> => {
  let parts = await partsOf(scope, region);
  if (parts === undefined) {
    await collect(scope);
    parts = await partsOf(scope, region);
  }
  const [main] = parts ?? [];
  if (parts === undefined || main === undefined) return undefined;
  const date = main.entry.date ?? main.generated;
  const name = ['approdo', scope.training && 'training', region, date].filter(Boolean).join('-');
  const text = writePass(parts.map(({ part }) => part));
  return { file: new File([text], `${name}.txt`, { type: 'text/plain' }), date };
};
