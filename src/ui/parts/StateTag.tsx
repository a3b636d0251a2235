// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { word } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { OpenTag } from './OpenTag.tsx';

const LOOKS = {
  announced: ['s', 'cal'],
  existence_only: ['u', 'ask'],
  moved: ['s', 'warn'],
  closed: ['c', 'moon'],
} as const;

/** Open or not, or why that is not the question: the same look on cards and pages. */
export const StateTag = ({ service }: { service: Service }) => {
  const { status } = service;
  if (status === 'current') return <OpenTag service={service} />;
  const [tone, icon] = LOOKS[status];
  return (
    <span class={`st ${tone}`}>
      <Icon name={icon} />
      <span>{word(`status.${status}`)}</span>
    </span>
  );
};
