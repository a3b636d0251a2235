// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { type Params, type TextKey, text } from '../../i18n/i18n.ts';
import { Named } from '../parts/Named.tsx';

type Props = {
  of: TextKey;
  town: string;
  params?: Params;
  /** Stands in place of the bare name: a link, say. */
  children?: ComponentChildren;
};

/** A sentence around the name of a town. */
export const Around = ({ of, town, params, children }: Props) => (
  <Named names={[town]} say={([slot = '']) => text(of, { ...params, town: slot })}>
    {children}
  </Named>
);
