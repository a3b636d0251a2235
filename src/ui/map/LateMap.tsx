// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';

type MapScreen = typeof import('./MapScreen.tsx').MapScreen;
type Props = ComponentProps<MapScreen>;

/** The map, when its code has come: what is around it shows before. Without it, whoever asked shows the list. */
export const LateMap = (props: Props) => {
  const [come, setCome] = useState<{ Screen: FunctionComponent<Props> } | undefined>(undefined);
  useEffect(() => {
    let here = true;
    import('./MapScreen.tsx').then(
      ({ MapScreen }) => here && setCome({ Screen: MapScreen }),
      () => here && props.onFailed(),
    );
    return () => {
      here = false;
    };
  }, []);
  if (come === undefined) return <p role="status">{text('map.loading')}</p>;
  return <come.Screen {...props} />;
};
