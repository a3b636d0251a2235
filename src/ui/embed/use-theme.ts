// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect } from 'preact/hooks';
import { type Around, brandIn, colourOf, cssOf, type Rgb, roundings } from '../../domain/embed/theme.ts';

type Given = { brand: Rgb | undefined; radius: number | undefined };

/** The colours of the theme as the styles have them at this moment, light or dark. */
const coloursAround = (): Around | undefined => {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): Rgb | undefined => colourOf(style.getPropertyValue(name));
  const [ground, surface, ink] = [of('--ground'), of('--surface'), of('--ink')];
  return ground === undefined || surface === undefined || ink === undefined
    ? undefined
    : { ground, surface, ink };
};

/** The look others gave to the map, as values of our own tokens; what could not be read is not among them. */
export const looksOf = ({ brand, radius }: Given, around = coloursAround()): Record<string, string> => {
  const worn = brand === undefined || around === undefined ? undefined : brandIn(brand, around);
  return {
    ...(worn && {
      '--brand': cssOf(worn.brand),
      '--on-brand': cssOf(worn.onBrand),
      '--brand-tint': cssOf(worn.tint),
    }),
    ...(radius !== undefined && roundings(radius)),
  };
};

const DARK = '(prefers-color-scheme: dark)';

/** Dresses the page in the look others gave to it, and judges it again when light and dark change. */
export const useTheme = ({ brand, radius }: Given): void =>
  useEffect(() => {
    const { style } = document.documentElement;
    const dark = matchMedia(DARK);
    let worn: string[] = [];
    const undress = () => {
      for (const name of worn) style.removeProperty(name);
    };
    const dress = () => {
      undress();
      const looks = Object.entries(looksOf({ brand, radius }));
      for (const [name, value] of looks) style.setProperty(name, value);
      worn = looks.map(([name]) => name);
    };
    dress();
    dark.addEventListener('change', dress);
    return () => {
      dark.removeEventListener('change', dress);
      undress();
    };
  }, [brand?.join(), radius]);
