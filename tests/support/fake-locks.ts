// SPDX-License-Identifier: AGPL-3.0-or-later

type Work = () => Promise<unknown>;
type Options = { signal?: AbortSignal; steal?: boolean; mode?: 'shared' | 'exclusive' };
type Asked = { shared: boolean; begin: () => void };

const aborted = (): Error => Object.assign(new Error('AbortError'), { name: 'AbortError' });

/** A browser's locks between tabs: who asks waits in the row, and a thief does not. */
export const fakeLocks = () => {
  const rows = new Map<string, { waiting: Asked[]; holding: Map<Asked, () => void> }>();
  const rowOf = (name: string) => {
    const row = rows.get(name) ?? { waiting: [], holding: new Map<Asked, () => void>() };
    rows.set(name, row);
    return row;
  };
  const next = (name: string): void => {
    const { waiting, holding } = rowOf(name);
    const [first] = waiting;
    const free = holding.size === 0 || (first?.shared && [...holding.keys()].every(({ shared }) => shared));
    if (first === undefined || !free) return;
    waiting.shift();
    first.begin();
    next(name);
  };
  return {
    request: (name: string, { signal, steal = false, mode }: Options, work: Work): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const { waiting, holding } = rowOf(name);
        const begin = (): void => {
          holding.set(asked, () => reject(aborted()));
          const leave = (): void => {
            holding.delete(asked);
            next(name);
          };
          work().then(resolve, reject).finally(leave);
        };
        const asked: Asked = { shared: mode === 'shared', begin };
        const giveUp = (): void => {
          if (!waiting.includes(asked)) return;
          waiting.splice(waiting.indexOf(asked), 1);
          reject(aborted());
        };
        if (steal) {
          for (const rob of holding.values()) rob();
          holding.clear();
          waiting.unshift(asked);
        } else waiting.push(asked);
        signal?.addEventListener('abort', giveUp);
        if (signal?.aborted) giveUp();
        // As in a browser, an answer comes later.
        queueMicrotask(() => next(name));
      }),
  };
};
