// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Need } from '../../domain/vocabulary.ts';
import { text, wordIn } from '../../i18n/i18n.ts';
import { Icon, Picture } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';
import { Calls } from './Calls.tsx';
import { PaperHours } from './PaperHours.tsx';
import { ByHand, Crest, PrintedOn, Whom } from './PosterParts.tsx';
import { PosterQr } from './PosterQr.tsx';
import type { Facts } from './subject.ts';
import { ThreeSteps } from './ThreeSteps.tsx';

/** What is asked for most; seven pictures are what one row holds. */
const SHOWN: readonly Need[] = ['desk', 'papers', 'italian', 'school', 'health', 'work', 'housing'];

const PROMISES = [
  ['euro', 'poster.free'],
  ['shield', 'poster.noAccount'],
  ['nonet', 'poster.offline'],
] as const;

export type PaperProps = { facts: Facts; langs: readonly string[]; today: string; qrName: string };

/** The poster; A5 and A6 are the same, smaller. */
export const Poster = ({ facts, langs, today, qrName }: PaperProps) => {
  const half = Math.ceil(langs.length / 2);
  return (
    <div class="face poster">
      <Crest />
      <ul class="wants" role="list">
        {SHOWN.map(need => (
          <li key={need} class={NEED_LOOKS[need].family}>
            <Picture name={NEED_LOOKS[need].picture} />
            <span>{wordIn('it', `need.${need}`)}</span>
          </li>
        ))}
      </ul>
      <ThreeSteps />
      <div class="middle">
        <Calls langs={langs.slice(0, half)} of="poster.scan" />
        <PosterQr url={facts.url} name={qrName} />
        <Calls langs={langs.slice(half)} of="poster.scan" />
      </div>
      <ByHand {...facts} />
      <div class="base">
        <div class="known">
          <div>
            <Whom {...facts} />
            <PrintedOn today={today} />
          </div>
          {facts.service !== undefined && (
            <div class="hours">
              <PaperHours service={facts.service} />
            </div>
          )}
        </div>
        <ul class="promises" role="list">
          {PROMISES.map(([icon, key]) => (
            <li key={key}>
              <Icon name={icon} />
              <span>{text(key, { lng: 'it' })}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
