// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

type Props = {
  /** The words so far; the field changes only when they change without it. */
  typed: string;
  onTyped: (typed: string) => void;
  onAsk: (typed: string) => void;
  /** The field is left: what was typed will not change any more. */
  onLeave: () => void;
  onFocus?: () => void;
};

/** The box one types into. The field keeps what was typed before the page was alive. */
export const SearchBox = ({ typed, onTyped, onAsk, onLeave, onFocus }: Props) => {
  const { hrefOf, lang } = useApp();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const typedEarly = field.current?.value ?? '';
    // A page that came written knows no query: its empty field was not emptied by the reader.
    if (typedEarly !== '' && typedEarly !== typed) onTyped(typedEarly);
  }, []);
  useLayoutEffect(() => {
    if (field.current !== null && field.current.value !== typed) field.current.value = typed;
  }, [typed]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: phones of 2022 do not know the element <search>
    <form
      class="search"
      role="search"
      action={hrefOf({ page: 'find', lang })}
      onSubmit={event => {
        event.preventDefault();
        // The keyboard of the phone covers the answer.
        field.current?.blur();
        onAsk(field.current?.value.trim() ?? '');
      }}
    >
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        role="searchbox"
        name="q"
        maxLength={80}
        defaultValue={typed}
        aria-label={text('home.search')}
        placeholder={text('home.placeholder')}
        autocomplete="off"
        enterkeyhint="search"
        onInput={event => onTyped(event.currentTarget.value)}
        onChange={onLeave}
        onFocus={onFocus}
      />
    </form>
  );
};
