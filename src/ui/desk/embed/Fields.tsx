// SPDX-License-Identifier: AGPL-3.0-or-later
import type { VNode } from 'preact';

type Tied = { id: string; 'aria-describedby': string | undefined };
type FieldProps = {
  /** Told apart from the other fields of the page. */
  id: string;
  label: string;
  help?: string | undefined;
  children: (tied: Tied) => VNode;
};

/** A field under its name, with a line of help that is read after it. */
export const Field = ({ id, label, help, children }: FieldProps) => (
  <div>
    <label class="field" htmlFor={id}>
      {label}
      {children({ id, 'aria-describedby': help === undefined ? undefined : `${id}-help` })}
    </label>
    {help !== undefined && <small id={`${id}-help`}>{help}</small>}
  </div>
);

type SelectProps = Pick<FieldProps, 'id' | 'label'> & {
  value: string | undefined;
  /** What stands first and means no choice; none where one must be made. */
  none?: string | undefined;
  options: readonly { value: string; words: string; lang?: string | undefined }[];
  disabled?: boolean;
  onChoose: (value: string | undefined) => void;
};

/** One of many, from a list the browser draws. */
export const SelectField = ({ id, label, value, none, options, disabled = false, onChoose }: SelectProps) => (
  <Field id={id} label={label}>
    {tied => (
      <select
        {...tied}
        value={value ?? ''}
        disabled={disabled}
        onChange={event => onChoose(event.currentTarget.value || undefined)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(one => (
          <option key={one.value} value={one.value} lang={one.lang}>
            {one.words}
          </option>
        ))}
      </select>
    )}
  </Field>
);
