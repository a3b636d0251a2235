// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OnlinePictures } from '../domain/streets.ts';
import { emailAddress } from '../domain/text.ts';
import { picturesOf } from './pictures.ts';

type Environment = Record<string, string | undefined>;

export type Options = {
  /** Where the site lives on its host: `/` or `/sub/path/`. */
  base: string;
  /** The host of the site, for the addresses that must be whole. */
  origin: string;
  /** Where reports go, if anywhere: an e-mail address, or the one host besides its own that the site may talk to. */
  reports: string | undefined;
  /** Pictures of streets from another site, which readers are asked about first. */
  pictures: OnlinePictures | undefined;
  /** `off` publishes a worker that removes itself and all it kept. */
  worker: 'on' | 'off';
};

/** What an example stands on until a body publishes the site. */
export const EXAMPLE_ORIGIN = 'https://approdo.example.org';

/** APPRODO_BASE, mended where the meaning is plain. */
export const baseOf = ({ APPRODO_BASE: given = '/' }: Environment): string => {
  const base = `/${given.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new Error(`APPRODO_BASE is not a path: ${given}. Write for instance /sub/path/`);
  return base;
};

const urlOf = (name: string, given: string): URL => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === 'https:' || url?.hostname === '127.0.0.1') return url;
  throw new Error(`${name} is not an https address: ${given}. Write for instance ${EXAMPLE_ORIGIN}`);
};

const reportsOf = (given: string): string => {
  if (emailAddress.safeParse(given).success) return given;
  if (given.includes('@') && !given.includes('/'))
    throw new Error(`APPRODO_REPORTS is not an e-mail address: ${given}.`);
  return urlOf('APPRODO_REPORTS', given).href;
};

/** The choices of whoever publishes, from the environment; a wrong one stops the build with a sentence. */
export const optionsOf = (env: Environment): Options => {
  const { APPRODO_ORIGIN = EXAMPLE_ORIGIN, APPRODO_REPORTS, APPRODO_WORKER = 'on' } = env;
  if (APPRODO_WORKER !== 'on' && APPRODO_WORKER !== 'off')
    throw new Error(`APPRODO_WORKER is "${APPRODO_WORKER}". Write on or off.`);
  return {
    base: baseOf(env),
    origin: urlOf('APPRODO_ORIGIN', APPRODO_ORIGIN).origin,
    reports: APPRODO_REPORTS === undefined ? undefined : reportsOf(APPRODO_REPORTS),
    pictures: picturesOf(env),
    worker: APPRODO_WORKER,
  };
};
