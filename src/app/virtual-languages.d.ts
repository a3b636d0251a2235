// SPDX-License-Identifier: AGPL-3.0-or-later
declare module 'virtual:languages' {
  type Language = {
    first: Readonly<Record<string, object>>;
    later: Readonly<Record<string, () => Promise<{ default: object }>>>;
  };
  const languages: Readonly<Record<string, () => Promise<Language>>>;
  export default languages;
}
