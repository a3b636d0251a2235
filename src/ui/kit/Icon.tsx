// SPDX-License-Identifier: AGPL-3.0-or-later
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

// Its name is short because it stands dozens of times in each of fifteen thousand pages.
/** Where the sprite is: the base of the site is known only to whoever starts the app. */
export const SpriteContext = createContext('/i.svg');

type Props = {
  /** A symbol of public/i.svg. */
  name: string;
  size?: 'small' | 'large';
  /** Pictures with a direction turn round with the script. */
  flip?: boolean;
};

/** A picture beside a word; the word is its name, so it is silent to screen readers. */
export const Icon = ({ name, size, flip = false }: Props) => {
  const sprite = useContext(SpriteContext);
  return (
    <svg class={['i', size, flip && 'flip'].filter(Boolean).join(' ')} aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
};

/** The picture of a need, in two tones. */
export const Picture = ({ name }: { name: string }) => {
  const sprite = useContext(SpriteContext);
  return (
    <svg class="p" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
};
