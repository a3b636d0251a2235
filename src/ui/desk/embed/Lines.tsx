// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import words from '../../../../locales/it/desk.json';
import { Icon } from '../../kit/Icon.tsx';
import { Field } from './Fields.tsx';

const { embed } = words;

type Props = { id: string; title: string; help: string; lines: string };

/** Lines to copy; where the browser refuses, they are chosen for copying by hand. */
export const Lines = ({ id, title, help, lines }: Props) => {
  const box = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<boolean | undefined>(undefined);
  useEffect(() => setDone(undefined), [lines]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines);
      setDone(true);
    } catch {
      box.current?.select();
      setDone(false);
    }
  };
  return (
    <div class="lines">
      <Field id={id} label={title} help={help}>
        {tied => (
          <textarea
            {...tied}
            ref={box}
            readOnly
            rows={lines.split('\n').length + 3}
            dir="ltr"
            value={lines}
            spellcheck={false}
          />
        )}
      </Field>
      <p class="ln">
        <button type="button" class="btn pri" aria-label={`${embed.copy}: ${title}`} onClick={copy}>
          <Icon name={done === true ? 'check' : 'doc'} />
          <span>{done === true ? embed.copied : embed.copy}</span>
        </button>
        <span role="status">{done === true ? embed.copied : done === false ? embed.copyByHand : ''}</span>
      </p>
    </div>
  );
};
