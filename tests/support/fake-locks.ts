// SPDX-License-Identifier: AGPL-3.0-or-later

type Work = () => Promise<unknown>;
type Options = { signal?: AbortSignal; steal?: boolean };

const aborted = (): Error => Object.assign(new Error('AbortError'), { name: 'AbortError' });

/** A browser's locks between tabs: who asks waits for its turn, and a thief does not. */
export const fakeLocks = () => {
  const holders = new Map<string, { end: Promise<unknown>; rob: () => void }>();
  const hold = (name: string, work: Work): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const end = work();
      const holder = { end, rob: () => reject(aborted()) };
      holders.set(name, holder);
      const leave = (): void => {
        if (holders.get(name) === holder) holders.delete(name);
      };
      end.then(resolve, reject).finally(leave);
    });
  return {
    request: async (name: string, { signal, steal = false }: Options, work: Work): Promise<unknown> => {
      if (steal) holders.get(name)?.rob();
      else
        for (let holder = holders.get(name); holder !== undefined; holder = holders.get(name)) {
          const stopped = new Promise((_, reject) =>
            signal?.addEventListener('abort', () => reject(aborted())),
          );
          await Promise.race([holder.end.catch(() => undefined), stopped]);
        }
      if (signal?.aborted) throw aborted();
      return hold(name, work);
    },
  };
};
