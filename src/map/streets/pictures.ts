// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Layer, tileLayer } from 'leaflet';
import { type OnlinePictures, STREETS_FROM_ZOOM } from '../../domain/streets.ts';
import { STREETS_PANE, withoutZoomLimit } from './pane.ts';

/** Which other site the reader has agreed to ask. In memory alone: who opens the page again is asked again. */
let agreed: string | undefined;

/** Remembers the reader's yes to one site, until the page is closed. */
export const agreeTo = ({ host }: OnlinePictures): void => {
  agreed = host;
};

/** Whether the reader has said yes to this site. */
export const hasAgreedTo = ({ host }: OnlinePictures): boolean => agreed === host;

/** Pictures of streets from another site. Nothing is asked of it before the layer is on a map. */
export const picturesLayer = ({ url, maxZoom }: OnlinePictures): Layer =>
  withoutZoomLimit(
    tileLayer(url, {
      pane: STREETS_PANE,
      minZoom: STREETS_FROM_ZOOM,
      maxNativeZoom: maxZoom,
      maxZoom: Number.POSITIVE_INFINITY,
      keepBuffer: 1,
      referrerPolicy: 'no-referrer',
    }),
  );
