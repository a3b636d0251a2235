// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import words from '../../locales/it/desk.json';
import { EmbedDeskPage } from '../../src/ui/desk/embed/EmbedDeskPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { aTown } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

const { embed } = words;
const AT = { page: 'embed-desk' } as const;
const TOWNS = {
  basilicata: [
    aTown({ istat: '076063', name: 'Potenza', province: 'PZ' }),
    aTown({ istat: '077014', name: 'Matera', province: 'MT' }),
  ],
  liguria: [aTown({ istat: '010025', name: 'Genova', province: 'GE' })],
};
const REGIONS = [
  aRegion({ id: 'basilicata', name: 'Basilicata' }),
  aRegion({ id: 'liguria', name: 'Liguria', kept: false }),
  aRegion({ id: 'national', name: 'Italia' }),
];

beforeEach(() => {
  // The page drawn here holds frames that this environment does not load, and says so each time.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  document.head.innerHTML = '<style>:root{--ground:#f3f6f6;--surface:#ffffff;--ink:#10242b}</style>';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const draw = async () => {
  const user = userEvent.setup();
  const state = aState({ regions: REGIONS });
  await renderPage(EmbedDeskPage, { address: AT, state, store: aStore({ towns: TOWNS }) });
  await waitFor(() => expect(field(embed.town).hasAttribute('disabled')).toBe(false));
  return user;
};
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const lines = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
const choices = (name: string) => [...field(name).querySelectorAll('option')].map(one => one.textContent);
const preview = () => screen.getByTitle<HTMLIFrameElement>('Mappa dei servizi di Approdo');

describe('the desk that writes the lines for a town hall’s page', () => {
  it('begins with the home region, all of it, in the language of whoever reads', async () => {
    await draw();
    expect(choices(embed.region)).toEqual(['Basilicata', 'Liguria']);
    expect(choices(embed.town)).toEqual([embed.wholeRegion, 'Matera (MT)', 'Potenza (PZ)']);
    expect(lines(embed.element)).toContain('<approdo-map region="basilicata" height="560">');
  });

  it('puts every choice into the lines and into the preview', async () => {
    const user = await draw();
    await user.selectOptions(field(embed.town), '076063');
    await user.selectOptions(field(embed.need), 'italian');
    await user.selectOptions(field(embed.language), 'ar');
    await user.click(screen.getByRole('checkbox', { name: /Dove sono/ }));
    await waitFor(() => expect(lines(embed.element)).toContain('فتح في Approdo'));
    const asked = 'region="basilicata" near="076063" need="italian" lang="ar" height="560" near-me';
    expect(lines(embed.element)).toContain(`<approdo-map ${asked}>`);
    expect(lines(embed.frame)).toContain('allow="geolocation"');
    const frame = screen.getByTitle<HTMLIFrameElement>('خريطة خدمات Approdo');
    expect(frame.getAttribute('src')).toContain('/embed?region=basilicata&near=076063&need=italian&lang=ar');
    expect(frame.getAttribute('allow')).toBe('geolocation');
  });

  it('has the towns of another region, and forgets the town of the one before', async () => {
    const user = await draw();
    await user.selectOptions(field(embed.town), '076063');
    await user.selectOptions(field(embed.region), 'liguria');
    await waitFor(() => expect(choices(embed.town)).toEqual([embed.wholeRegion, 'Genova (GE)']));
    expect(lines(embed.element)).toContain('<approdo-map region="liguria" height="560">');
  });

  it('never offers protection: it is not looked for on somebody’s page', async () => {
    await draw();
    expect(field(embed.need).querySelector('[value="safety"]')).toBeNull();
    expect(choices(embed.need).length).toBe(14);
  });

  it('keeps the height within what can be used', async () => {
    const user = await draw();
    await user.clear(field(embed.height));
    await user.type(field(embed.height), '5000');
    await user.tab();
    expect(lines(embed.frame)).toContain('height="1600"');
  });

  it('writes a colour that can be read, and says of another that it will not be worn', async () => {
    const user = await draw();
    expect(screen.queryByRole('textbox', { name: embed.style })).toBeNull();
    await user.type(field(embed.colour), '#0066cc');
    expect(lines(embed.style)).toBe('approdo-map {\n  --approdo-brand: #0066cc;\n}');
    expect(preview().getAttribute('src')).toContain('brand=0066cc');
    await user.clear(field(embed.colour));
    await user.type(field(embed.colour), '#ffff00');
    expect(screen.getByText(embed.colourPale)).toBeTruthy();
    await user.clear(field(embed.colour));
    await user.type(field(embed.colour), 'red;}}');
    expect(screen.getByText(embed.colourWrong)).toBeTruthy();
    expect(document.body.innerHTML).not.toContain('brand=red');
    expect(screen.queryByRole('textbox', { name: embed.style })).toBeNull();
  });

  it('copies the lines, and says so', async () => {
    const user = await draw();
    await user.click(screen.getByRole('button', { name: `${embed.copy}: ${embed.element}` }));
    expect(await navigator.clipboard.readText()).toBe(lines(embed.element));
    expect(screen.getAllByRole('status').map(one => one.textContent)).toContain(embed.copied);
  });

  it('chooses the lines for copying by hand where the browser refuses', async () => {
    const user = await draw();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: embed.frame });
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) });
    await user.click(screen.getByRole('button', { name: `${embed.copy}: ${embed.frame}` }));
    await waitFor(() => expect(screen.getByText(embed.copyByHand)).toBeTruthy());
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
  });

  it('shows the map as wide as a phone, when asked', async () => {
    const user = await draw();
    await user.click(
      within(screen.getByRole('group', { name: embed.previewWidth })).getByLabelText(embed.narrow),
    );
    expect(preview().getAttribute('width')).toBe('320');
  });

  it('says what is missing while regions did not come, and why nothing happens without JavaScript', async () => {
    await renderPage(EmbedDeskPage, {
      address: AT,
      store: aStore(),
      state: aState({ problem: 'unreachable' }),
    });
    expect(screen.getByRole('alert').textContent).toBe(embed.noRegions);
    expect(await writtenPage(EmbedDeskPage, { address: AT })).toContain(embed.script);
  });
});
