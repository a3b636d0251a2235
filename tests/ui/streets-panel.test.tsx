// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { find } from '../../src/domain/find/find.ts';
import { placedOf } from '../../src/domain/map/placed.ts';
import type { Scene, StreetsProblem } from '../../src/domain/streets.ts';
import { text, useWholeLanguage } from '../../src/i18n/i18n.ts';
import { AppContext } from '../../src/ui/context.ts';
import { Overview } from '../../src/ui/map/Overview.tsx';
import { useStreets } from '../../src/ui/map/streets/use-streets.ts';
import { usePhone } from '../map/streets/street-site.ts';
import { anApp, TUESDAY_TEN } from '../support/app.tsx';
import { basilicata, melfi } from '../support/found.ts';

const ENTRY = { file: 'basilicata.0123456789.pmtiles', bytes: 9e6, maxZoom: 14, credits: '© OpenStreetMap' };
const NEAR = { lat: 40.99, lon: 15.65, zoom: 15 };
const nobody = () => undefined;

const sceneThat = (why?: StreetsProblem): Scene => ({
  show: async from => (from === 'none' ? undefined : why),
  agree: nobody,
  hasAgreed: () => false,
  remove: nobody,
});

type Given = { guest?: boolean; why?: StreetsProblem; zoom?: number };

const draw = ({ guest = false, why, zoom = 15 }: Given = {}) => {
  const answer = find(basilicata, { need: 'desk' }, { at: TUESDAY_TEN, town: melfi(), lang: 'it' });
  const scene = sceneThat(why);
  const Panel = () => {
    const streets = useStreets({ base: '/', region: 'basilicata', entry: ENTRY, scene, guest });
    return (
      <Overview
        answer={answer}
        prepared={placedOf(answer.results, basilicata.towns)}
        at={{ ...NEAR, zoom }}
        inView={1}
        index={undefined}
        groundless={false}
        streets={streets}
        listHref="/it/find/"
        onGo={nobody}
        onWhoServes={nobody}
      >
        <ul />
      </Overview>
    );
  };
  return render(
    <AppContext.Provider value={anApp({ atlas: basilicata, guest })}>
      <Panel />
    </AppContext.Provider>,
  );
};
const toggle = () => screen.getByRole('button', { name: text('map.streets') });
const bare = () => screen.queryAllByText(text('map.noStreets')).length;

beforeAll(() => useWholeLanguage('it'));
beforeEach(() => void usePhone('files'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('streets on somebody’s page', () => {
  it('can be seen, but are neither kept nor looked for on the phone', async () => {
    const looked = vi.spyOn(navigator.storage, 'getDirectory');
    draw({ guest: true });
    expect(toggle()).toBeTruthy();
    await new Promise(done => setTimeout(done, 50));
    expect(screen.queryByRole('button', { name: /^Scarica/ })).toBeNull();
    expect(looked).not.toHaveBeenCalled();
  });

  it('can be kept in the app itself', async () => {
    draw();
    expect(await screen.findByRole('button', { name: /^Scarica la mappa con le strade/ })).toBeTruthy();
  });
});

describe('what the map says of streets', () => {
  it('is that it has none, where one would look for them, until they are on it', async () => {
    draw();
    expect(bare()).toBe(1);
    await userEvent.click(toggle());
    await waitFor(() => expect(toggle().getAttribute('aria-pressed')).toBe('true'));
    expect(bare()).toBe(0);
  });

  it('is nothing where nobody would look for them', () => {
    draw({ zoom: 9 });
    expect(bare()).toBe(0);
  });

  it('is said once where they were asked for and did not come', async () => {
    draw({ why: 'network' });
    await userEvent.click(toggle());
    await waitFor(() => expect(toggle().getAttribute('aria-pressed')).toBe('false'));
    expect(bare()).toBe(1);
  });

  it('is said before the list of what was found, which is long', () => {
    const { container } = draw();
    const list = container.querySelector('ul:empty') as Node;
    expect(toggle().compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});
