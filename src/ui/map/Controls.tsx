// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Ref } from 'preact';
import { distance } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';

type Props = {
  /** Undefined where the frame on somebody's page may not ask. */
  onMe: (() => void) | undefined;
  asking: boolean;
  onZoom: (steps: number) => void;
  box: Ref<HTMLDivElement>;
};

/** What moves the map without a drag. */
export const Controls = ({ onMe, asking, onZoom, box }: Props) => (
  <div class="mapctl" ref={box}>
    {onMe !== undefined && (
      <button type="button" class="float ib" aria-label={text('map.me')} aria-busy={asking} onClick={onMe}>
        <Icon name="near" />
      </button>
    )}
    <div class="float">
      <button type="button" class="ib" aria-label={text('map.zoomIn')} onClick={() => onZoom(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" class="ib" aria-label={text('map.zoomOut')} onClick={() => onZoom(-1)}>
        <Icon name="minus" />
      </button>
    </div>
  </div>
);

const STEPS = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200];
const WIDEST = 96;

/** How long a line of the map is in the world; drawn as a picture, because a page may not style its parts. */
export const Scale = ({ metresAPixel }: { metresAPixel: number | undefined }) => {
  if (metresAPixel === undefined) return null;
  const km = STEPS.filter(step => (step * 1000) / metresAPixel <= WIDEST).at(-1) ?? 0.05;
  const width = (km * 1000) / metresAPixel;
  return (
    <p class="scale">
      <svg width={width + 2} height="7" aria-hidden="true">
        <path d={`M1 0V6H${width + 1}V0`} />
      </svg>
      <bdi>{distance(km, true)}</bdi>
    </p>
  );
};
