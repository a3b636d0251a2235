// SPDX-License-Identifier: AGPL-3.0-or-later

import { leavesNoTrace } from './discreet.ts';
import type { Change } from './disk.ts';
import type { Live } from './live.ts';
import { SETTINGS, type SettingKey, tickRow } from './rows.ts';
import type { Report, Settings, Store } from './state.ts';

type Notes = Pick<
  Store,
  'setPlace' | 'setSettings' | 'save' | 'unsave' | 'tick' | 'queueReport' | 'removeReport'
>;

/** A setting that is not what it should be is not written: it would be set apart as damaged at the next start. */
const settingChanges = (change: Partial<Settings>): Change[] =>
  (Object.entries(change) as [SettingKey, unknown][])
    .filter(([key, value]) => value === undefined || SETTINGS[key]?.safeParse(value).success === true)
    .map(([key, value]) =>
      value === undefined ? { table: 'settings', remove: key } : { table: 'settings', put: { key, value } },
    );

const IN_A_SECOND = 1_000_000;
/** Clocks that are centuries off must not count past what a number holds. */
const LATEST_SECOND = 8_000_000_000;

/** Grows with each report, and differs between tabs, so that none takes the place of another. */
const reportKey = (at: Date, taken: Iterable<unknown>): number => {
  const second = Math.min(Math.floor(at.getTime() / 1000), LATEST_SECOND);
  const last = Math.max(second * IN_A_SECOND, ...([...taken] as number[]));
  return last + 1 + Math.floor(Math.random() * IN_A_SECOND);
};

/** What the reader keeps for later: settings, saved services, ticks, reports that wait for a network. */
export const notesIn = (live: Live): Notes => {
  const hidden = (id: string): boolean | undefined => {
    const service = live.state().atlas.services.get(id);
    return service && leavesNoTrace(service);
  };
  const setSettings: Notes['setSettings'] = change => live.write(settingChanges(change));
  return {
    setSettings,
    setPlace: place => setSettings({ place }),
    save: async service => {
      if (leavesNoTrace(service)) return;
      const { id, name, phones, istat = '' } = service;
      const town = live.state().atlas.towns.get(istat)?.name;
      const at = live.now().toISOString();
      const put = { id, name, ...(phones && { phones }), ...(town !== undefined && { town }), at };
      await live.write([{ table: 'saved', put }]);
    },
    unsave: id => live.write([{ table: 'saved', remove: id }]),
    tick: async (service, bring, on) => {
      const row = tickRow(service, bring);
      if (!on) await live.write([{ table: 'ticks', remove: row.key as string }]);
      else if (hidden(service) === false) await live.write([{ table: 'ticks', put: row }]);
    },
    queueReport: async report => {
      const row: Report = { ...report, key: reportKey(live.now(), live.mirror.tables.outbox.keys()) };
      const change: Change = { table: 'outbox', put: row };
      if (hidden(report.service) === true) live.mirror.changeHere(change);
      await live.write(hidden(report.service) === true ? [] : [change]);
    },
    removeReport: async key => {
      const change: Change = { table: 'outbox', remove: key };
      live.mirror.changeHere(change);
      await live.write([change]);
    },
  };
};
