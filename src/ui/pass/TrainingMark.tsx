// SPDX-License-Identifier: AGPL-3.0-or-later
import { loadSections, text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { useLazy } from '../find/use-lazy.ts';
import { Banner } from '../kit/Banner.tsx';

/** Says that these places are made up. Few readers ever see it: its words come when it is shown. */
export const TrainingMark = ({ tone = 'warn' }: { tone?: 'warn' | 'error' }) => {
  const { lang } = useApp();
  const here = useLazy(true, () => loadSections(lang, ['pathway']).then(() => true));
  return here ? <Banner tone={tone}>{text('pathway.training')}</Banner> : null;
};
