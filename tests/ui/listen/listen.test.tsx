// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Listen } from '../../../src/ui/listen/Listen.tsx';
import { silence } from '../../../src/ui/listen/turn.ts';
import { voiceFor } from '../../../src/ui/listen/voices.ts';
import { ServicePage } from '../../../src/ui/service/ServicePage.tsx';
import { SafetyPage } from '../../../src/ui/sos/SafetyPage.tsx';
import { SosPage } from '../../../src/ui/sos/SosPage.tsx';
import { renderPage, writtenPage } from '../../support/app.tsx';
import { realAtlas, trainingAtlas } from '../../support/atlas.ts';
import { deviceThatSpeaks, voice } from '../../support/fake-voices.ts';
import { aState, aStore } from '../../support/store.ts';

const Small = () => (
  <main>
    <h1 data-read>Uno</h1>
    <p data-read>
      Due. Vai a <bdi lang="it">Potenza</bdi>.
    </p>
    <p>Mai</p>
    <Listen />
  </main>
);

const alive = () => ({ store: aStore(), state: aState() });
const named = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => userEvent.click(await named(name));

/** The small page, in French, on a device with these voices, being read. */
const listening = async (...voices: SpeechSynthesisVoice[]) => {
  const device = deviceThatSpeaks(...voices);
  device.arrive();
  const drawn = await renderPage(Small, { ...alive(), lang: 'fr' });
  await press('Écouter');
  await waitFor(() => expect(device.said).toHaveLength(1));
  return { ...device, ...drawn };
};

const marked = (): string | undefined => document.querySelector('[data-spoken]')?.textContent ?? undefined;

afterEach(() => {
  silence();
  cleanup();
  vi.unstubAllGlobals();
});

describe('the way to listen', () => {
  it('is not there without a voice for the language of the page', async () => {
    deviceThatSpeaks(voice('it-IT')).arrive();
    await renderPage(Small, { ...alive(), lang: 'fr' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('comes when the voices come, however late', async () => {
    const { arrive } = deviceThatSpeaks(voice('fr-FR'));
    await renderPage(Small, { ...alive(), lang: 'fr' });
    expect(screen.queryByRole('button')).toBeNull();
    arrive();
    expect(await named('Écouter')).toBeTruthy();
  });

  it.each([
    ['help lines', SosPage],
    ['protection', SafetyPage],
  ])('is on the page of %s, and not in the page written ahead', async (_, Page) => {
    deviceThatSpeaks(voice('it-IT')).arrive();
    const atlas = realAtlas();
    expect(await writtenPage(Page, { atlas })).not.toContain('Ascolta');
    await renderPage(Page, { ...alive(), atlas });
    expect(await named('Ascolta')).toBeTruthy();
  });

  it('is on the page of a service, also of one that has moved', async () => {
    deviceThatSpeaks(voice('ar-EG')).arrive();
    const atlas = trainingAtlas();
    const moved = [...atlas.services.values()].find(({ status }) => status === 'moved')?.id ?? '';
    for (const id of ['prova-cpia', moved]) {
      await renderPage(ServicePage, {
        ...alive(),
        atlas,
        lang: 'ar',
        address: { page: 'service', lang: 'ar', id },
      });
      expect(await named('استماع')).toBeTruthy();
      cleanup();
    }
  });

  it('uses no voice that sends what it reads to others where protection is looked for', async () => {
    const atlas = realAtlas();
    deviceThatSpeaks(voice('it-IT', { localService: false })).arrive();
    await renderPage(SafetyPage, { ...alive(), atlas });
    expect(screen.queryByRole('button', { name: 'Ascolta' })).toBeNull();
    await renderPage(SosPage, { ...alive(), atlas });
    expect(await named('Ascolta')).toBeTruthy();
  });
});

describe('the voice', () => {
  const far = voice('ar-SA', { localService: false, default: true });
  it.each([
    ['one that lives on the phone', [far, voice('ar-EG')], 'ar', 'ar-EG'],
    ['one that is lent, if there is no other', [far], 'ar', 'ar-SA'],
    ['one by another way of writing its language', [voice('zh_CN')], 'zh-Hans', 'zh_CN'],
    ['Mandarin, not Cantonese', [voice('zh-HK'), voice('zh-TW')], 'zh-Hans', 'zh-TW'],
    ['one under the old name of its language', [voice('tl-PH')], 'fil', 'tl-PH'],
    ['none of another language', [voice('am-ET')], 'ar', undefined],
  ])('is %s', (_, voices, lang, chosen) => {
    expect(voiceFor(voices, lang)?.lang).toBe(chosen);
  });

  it('is none that is lent when nothing may leave the phone', () => {
    expect(voiceFor([far], 'ar', { localOnly: true })).toBeUndefined();
  });
});

describe('reading a page', () => {
  it('says one sentence after the other and marks the one it says, Italian names with an Italian voice', async () => {
    const { said, finish } = await listening(voice('fr-FR'), voice('it-IT'));
    expect(marked()).toBe('Uno');
    await finish();
    expect(marked()).toContain('Due.');
    await finish();
    expect(said.slice(0, 3).map(({ text, lang }) => [text, lang])).toEqual([
      ['Uno', 'fr-FR'],
      ['Due.', 'fr-FR'],
      ['Vai a', 'fr-FR'],
    ]);
    await finish();
    expect(said[3]).toMatchObject({ text: 'Potenza', lang: 'it-IT' });
  });

  it('says Italian names with the voice it has when there is no Italian one', async () => {
    const { said, finish } = await listening(voice('fr-FR'));
    await finish();
    await finish();
    expect(said[2]).toMatchObject({ text: 'Vai a Potenza', lang: 'fr-FR' });
  });

  it('ends by itself, takes its keys and its mark away, and gives the focus back', async () => {
    const { finish } = await listening(voice('fr-FR'));
    screen.getByRole('button', { name: 'Pause' }).focus();
    for (let sentence = 0; sentence < 3; sentence++) await finish();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull());
    expect(marked()).toBeUndefined();
    expect(document.activeElement).toBe(await named('Écouter'));
  });

  it('pauses, and goes on with the sentence it was in', async () => {
    const { said, now, finish } = await listening(voice('fr-FR'));
    await finish();
    await press('Pause');
    expect(now()).toBeUndefined();
    expect(marked()).toContain('Due.');
    await press('Reprendre');
    expect(now()).toBe('Due.');
    expect(said.map(({ text }) => text)).toEqual(['Uno', 'Due.', 'Due.']);
  });

  it('goes slower and back, beginning the sentence again', async () => {
    const { said, now } = await listening(voice('fr-FR'));
    await press('Plus lent');
    expect(now()).toBe('Uno');
    expect(said[1]?.rate).toBeLessThan(said[0]?.rate ?? 0);
    await press('Vitesse normale');
    expect(said[2]?.rate).toBe(said[0]?.rate);
  });

  it.each([
    ['Escape is pressed', () => userEvent.keyboard('{Escape}')],
    [
      'the tab goes out of sight',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        vi.restoreAllMocks();
      },
    ],
    ['another page is gone to', () => window.dispatchEvent(new Event('pagehide'))],
    ['the screen goes away', () => cleanup()],
    ['the way out is taken', () => silence()],
  ])('falls silent when %s', async (_, away) => {
    const { now, said } = await listening(voice('fr-FR'));
    await away();
    await waitFor(() => expect(now()).toBeUndefined());
    await new Promise(done => setTimeout(done, 20));
    expect(said).toHaveLength(1);
    expect(marked()).toBeUndefined();
  });

  it('says that nothing came when the voice fails, and can be closed', async () => {
    const { fail } = await listening(voice('fr-FR'));
    await fail('synthesis-failed');
    expect((await screen.findByRole('status')).textContent).not.toBe('');
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  });
});
