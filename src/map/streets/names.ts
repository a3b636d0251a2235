// SPDX-License-Identifier: AGPL-3.0-or-later

type Props = Readonly<Record<string, unknown>>;

const said = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The name as it stands on signs, then the one in the reader's language where it has another. */
export const namesOf = (props: Props, lang: string): string[] => {
  const name = said(props.name);
  const own = said(props[`name:${lang}`]);
  return [name, own === name ? undefined : own].filter(one => one !== undefined);
};
