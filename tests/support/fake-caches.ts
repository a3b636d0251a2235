// SPDX-License-Identifier: AGPL-3.0-or-later

/** A browser's caches, in memory. */
export const fakeCaches = () => {
  const all = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      match: async (url: string) => entries.get(url)?.clone(),
      put: async (url: string, answer: Response) => void entries.set(url, answer),
      keys: async () => [...entries.keys()].map(url => new Request(url)),
      delete: async ({ url }: Request) => entries.delete(url),
    };
  };
  return {
    open,
    delete: async (name: string) => all.delete(name),
    tree: () => [...all].flatMap(([name, entries]) => [...entries.keys()].map(url => `${name}: ${url}`)),
  };
};
