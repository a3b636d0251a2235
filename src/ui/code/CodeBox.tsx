// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { isCode, mendCode } from '../../domain/code.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';

/** A box to type a printed code again; a slip is told before anything is opened. */
export const CodeBox = ({ typed = '' }: { typed?: string }) => {
  const { go } = useApp();
  const [value, setValue] = useState(typed);
  const [slip, setSlip] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const code = mendCode(value);
    setSlip(!isCode(code));
    if (isCode(code)) go({ page: 'code', code }, '', { replace: true });
  };
  return (
    <form onSubmit={submit} class="block">
      <label class="field">
        {text('service.codeLabel')}
        <input
          dir="ltr"
          value={value}
          maxLength={12}
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          aria-invalid={slip}
          aria-describedby="code-slip"
          onInput={event => setValue(event.currentTarget.value)}
        />
      </label>
      <p id="code-slip" role="alert">
        {slip && text('service.codeSlip')}
      </p>
      <button type="submit" class="btn pri">
        {text('service.codeOpen')}
      </button>
    </form>
  );
};
