// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Form } from '../../domain/posters/forms.ts';
import { Cards } from './Cards.tsx';
import { DoorSign } from './DoorSign.tsx';
import { type PaperProps, Poster } from './Poster.tsx';

const FACES = { a4: Poster, a5: Poster, a6: Poster, cards: Cards, door: DoorSign } as const;

/** A sheet of paper as it leaves the printer; on a screen the same, smaller. */
export const Paper = ({ form, ...rest }: PaperProps & { form: Form }) => {
  const Face = FACES[form];
  return (
    <div class="printed" data-form={form} lang="it" dir="ltr">
      <Face {...rest} />
    </div>
  );
};
