// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FindResult } from '../../domain/find/find.ts';
import { isProtected } from '../../domain/protected.ts';
import { useApp } from '../context.ts';
import { Later } from '../service/Later.tsx';

const exitBar = () => import('../sos/ExitBar.tsx').then(m => m.ExitBar);

const showsProtection = ({ results, alternative, searched }: FindResult): boolean =>
  searched?.needs[0] === 'safety' ||
  [...results, ...(alternative?.nearest ?? [])].some(({ service }) => isProtected(service));

/** The quick exit of the pages of protection, wherever an answer tells that protection was looked for. */
export const WayOut = ({ answer }: { answer: FindResult }) => {
  const { lang } = useApp();
  if (!showsProtection(answer)) return null;
  return <Later load={exitBar} words={{ [lang]: ['sos'] }} give={{}} />;
};
