// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { type Params, type TextKey, text } from '../../i18n/i18n.ts';

type Props = {
  of: TextKey;
  town: string;
  params?: Params;
  /** Stands in place of the bare name: a link, say. */
  children?: ComponentChildren;
};

const SLOT = '\u0001';

/** A sentence around the name of a town, which stays Italian in every language and script. */
export const Around = ({ of, town, params, children }: Props) => {
  const [before = '', after] = text(of, { ...params, town: SLOT }).split(SLOT);
  return (
    <>
      {before}
      {after !== undefined && (children ?? <bdi lang="it">{town}</bdi>)}
      {after}
    </>
  );
};
