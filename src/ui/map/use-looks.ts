// SPDX-License-Identifier: AGPL-3.0-or-later
import { useContext } from 'preact/hooks';
import type { PinLooks } from '../../domain/map/shapes.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { SpriteContext } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';
import { titleOf } from '../service-title.ts';

/** How pins look and what they are called to those who do not see them. */
export const useLooks = (): PinLooks => {
  const { lang } = useApp();
  const sprite = useContext(SpriteContext);
  return {
    sprite,
    lookOf: need => NEED_LOOKS[need],
    nameOf: ({ place, total }, part) => {
      const [only] = place?.services ?? [];
      const town = place?.town?.name;
      if (part === undefined)
        return town === undefined
          ? text('find.count', { count: total })
          : text('map.townCount', { town, count: total });
      if (total === 1 && only !== undefined) {
        const { title } = titleOf(only.service, lang);
        return town === undefined ? title : `${title}, ${town}`;
      }
      const counted = text('map.needCount', { need: word(`need.${part.need}`), count: part.count });
      return town === undefined ? counted : `${town}. ${counted}`;
    },
  };
};
