// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { PICTURE_HEIGHT, PICTURE_WIDTH, pictureFile } from '../../domain/drawing-files.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';

/** Where the town lies among its neighbours. It is not kept offline: then one line says what it would show. */
export const TownDrawing = ({ town }: { town: Municipality }) => {
  const { atlas, base, drawn } = useApp();
  const [missing, setMissing] = useState(false);
  const picture = useRef<HTMLImageElement>(null);
  const file = `${base}data/${pictureFile(town.istat)}`;
  useEffect(() => {
    const { current: image } = picture;
    // It failed before anybody listened: asked for again, it tells us, or comes.
    if (image?.complete === true && image.naturalWidth === 0) image.setAttribute('src', file);
  }, []);
  const region = atlas.regions.find(({ name }) => name === town.region)?.id;
  const boundaries = region === undefined ? undefined : drawn?.[region];
  if (boundaries === undefined) return null;
  const words = text('town.drawing', { town: town.name });
  if (missing) return <p class="lead">{words}</p>;
  return (
    <figure>
      <img
        ref={picture}
        src={file}
        width={PICTURE_WIDTH}
        height={PICTURE_HEIGHT}
        loading="lazy"
        alt={words}
        onError={() => setMissing(true)}
      />
      {boundaries === 'indicative' && <figcaption class="lead">{text('town.indicative')}</figcaption>}
    </figure>
  );
};
