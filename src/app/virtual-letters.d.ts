// SPDX-License-Identifier: AGPL-3.0-or-later
declare module 'virtual:letters' {
  type Letters = { family: string; letters: string; names: string };
  /** By script; files are relative to the base of the site. None while developing. */
  const letters: Readonly<Record<string, Letters>>;
  export default letters;
}
