// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import words from '../../../../locales/it/desk.json';

const { embed } = words;

const WIDTHS = [
  { value: 'narrow', width: '320' },
  { value: 'middle', width: '640' },
  { value: 'wide', width: '100%' },
] as const;

type Props = { src: string; title: string; height: number; nearMe: boolean };

/** The map as it will stand on the page, as wide as on a phone or as there is room. */
export const Preview = ({ src, title, height, nearMe }: Props) => {
  const [width, setWidth] = useState<string>('100%');
  return (
    <section class="block" aria-labelledby="preview">
      <h2 id="preview">{embed.preview}</h2>
      <fieldset class="ways">
        <legend>{embed.previewWidth}</legend>
        {WIDTHS.map(one => (
          <label class="tick" key={one.value}>
            <input
              type="radio"
              name="width"
              checked={width === one.width}
              onChange={() => setWidth(one.width)}
            />
            <span>{embed[one.value]}</span>
          </label>
        ))}
      </fieldset>
      {/* Another address is another frame: in the old one it would be a step of this page's history. It stands on its own
      site here, where a sandbox keeps nothing out. */}
      <iframe
        key={src + nearMe}
        src={src}
        title={title}
        width={width}
        height={height}
        allow={nearMe ? 'geolocation' : "geolocation 'none'"}
      />
    </section>
  );
};
