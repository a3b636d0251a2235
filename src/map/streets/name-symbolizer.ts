// SPDX-License-Identifier: AGPL-3.0-or-later
import type { LabelSymbolizer } from 'protomaps-leaflet';
import { namesOf } from './names.ts';

export type NameLook = {
  lang: string;
  /** In pixels. */
  size: number;
  weight: 400 | 500 | 700;
  font: string;
  fill: string;
  halo: string;
};

const LINE_HEIGHT = 1.25;
const HALO = 4;

/** Writes the names of a place one under the other, with their middle on its point. */
export const nameSymbolizer = ({ lang, size, weight, font, fill, halo }: NameLook): LabelSymbolizer => {
  const face = (line: number): string => `${line === 0 ? weight : 400} ${size}px ${font}`;
  return {
    place: ({ scratch }, geom, { props }) => {
      const anchor = geom[0]?.[0];
      const lines = namesOf(props, lang);
      if (anchor === undefined || lines.length === 0) return undefined;
      const widths = lines.map((line, index) => {
        scratch.font = face(index);
        return scratch.measureText(line).width;
      });
      const [x, y] = [Math.max(...widths) / 2, (lines.length * size * LINE_HEIGHT) / 2];
      const draw = (ctx: CanvasRenderingContext2D): void => {
        Object.assign(ctx, {
          globalAlpha: 1,
          textAlign: 'center',
          textBaseline: 'middle',
          lineJoin: 'round',
        });
        Object.assign(ctx, { lineWidth: HALO, strokeStyle: halo, fillStyle: fill });
        for (const [index, line] of lines.entries()) {
          const at = (index - (lines.length - 1) / 2) * size * LINE_HEIGHT;
          ctx.font = face(index);
          ctx.strokeText(line, 0, at);
          ctx.fillText(line, 0, at);
        }
      };
      const box = { minX: anchor.x - x, maxX: anchor.x + x, minY: anchor.y - y, maxY: anchor.y + y };
      return [{ anchor, bboxes: [box], draw }];
    },
  };
};
