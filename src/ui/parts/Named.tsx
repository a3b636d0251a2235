// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentChildren, Fragment } from 'preact';

/** A sentence with Italian names in it: `say` is given what stands for them, in their order. */
export type Naming = { names: readonly string[]; say: (slots: string[]) => string };

const MARK = '\u0001';

/** A sentence around names that stay Italian in every language and script; `children` stand for a bare name: a link, say. */
export const Named = ({ names, say, children }: Naming & { children?: ComponentChildren }) => (
  <>
    {say(names.map((_, at) => `${MARK}${at}${MARK}`))
      .split(MARK)
      .map((part, at) => (
        <Fragment key={at}>
          {at % 2 === 0 ? part : (children ?? <bdi lang="it">{names[Number(part)]}</bdi>)}
        </Fragment>
      ))}
  </>
);
