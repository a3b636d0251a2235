// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import words from '../../../locales/it/mediator.json';
import type { Address } from '../../domain/permalink.ts';
import { loadSections, text } from '../../i18n/i18n.ts';
import { languageOf } from '../../i18n/languages.ts';
import { endPractice } from '../../store/set-practice.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/**
 * Why a page is marked. Its data are made up because its tab practises, or (`visit`) because a plan or a code for practice
 * was opened; or they are real in a tab that practises, where they have to be (`pause`), or because a real plan was opened
 * there, which ends the practice (`ended`).
 */
export type Kind = 'practice' | 'visit' | 'pause' | 'ended';

const { practice } = words;
const SOURCE = 'it';
const paper = `${practice.name} – ${practice.madeUp}`;

/** Stands before the title of a window whose data are made up. */
export const titleMark = `${practice.name} · `;

/** Addresses that name something of the made-up set: among the real data they lead nowhere. */
const OF_THE_SET: readonly Address['page'][] = [
  'service',
  'municipality',
  'programme',
  'guide',
  'code',
  'pathway',
];

/** What stands fixed on the screen keeps below the mark, however many lines it has. */
const useRoom = () => {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current: node } = strip;
    if (node === null) return;
    const { style } = document.documentElement;
    const measure = () => style.setProperty('--practice', `${node.offsetHeight}px`);
    measure();
    // What the style writes on paper beside each heading: a page that is printed has more than one sheet.
    style.setProperty('--practice-words', JSON.stringify(paper));
    if (!('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return strip;
};

/** The language the mark can speak: the page's own once its words have come. */
const useSpoken = (): string => {
  const { lang } = useApp();
  const [spoken, setSpoken] = useState(lang);
  useEffect(() => {
    let here = true;
    loadSections(lang, ['pathway']).then(
      () => here && setSpoken(lang),
      () => here && setSpoken(SOURCE),
    );
    return () => {
      here = false;
    };
  }, [lang]);
  return spoken;
};

const MadeUp = ({ kind }: { kind: Kind }) => {
  const spoken = useSpoken();
  const officer = kind === 'practice' && spoken === SOURCE;
  return (
    <p class="g" lang={spoken} dir={languageOf(spoken)?.dir} data-read>
      {officer ? (
        <>
          <b>{practice.name}</b> – {practice.madeUp}
        </>
      ) : (
        <b>{text('pathway.training', { lng: spoken })}</b>
      )}
    </p>
  );
};

const Leave = () => {
  const { address, hrefOf } = useApp();
  const leave = () => {
    endPractice();
    location.replace(hrefOf(OF_THE_SET.includes(address.page) ? { page: 'desk' } : address));
  };
  return (
    <button type="button" class="btn" lang={SOURCE} onClick={leave}>
      {practice.leave}
      <span class="vh"> {practice.leaveWhat}</span>
    </button>
  );
};

/** The strip that stays in sight: that nothing here is real; or, in a tab that practises, that this page is. */
export const PracticeMark = ({ kind }: { kind: Kind }) => {
  const strip = useRoom();
  return (
    <aside class="practice" data-kind={kind} aria-label={practice.name} ref={strip}>
      <div class="ln">
        <Icon name={kind === 'pause' || kind === 'ended' ? 'shield' : 'warn'} />
        {kind === 'practice' || kind === 'visit' ? (
          <MadeUp kind={kind} />
        ) : (
          <p class="g" lang={SOURCE} dir="ltr">
            {practice[kind]}
          </p>
        )}
        {(kind === 'practice' || kind === 'pause') && <Leave />}
      </div>
    </aside>
  );
};

/** The mark of one kind, ready to be drawn above any screen. */
export const markOf =
  (kind: Kind): ComponentType =>
  () => <PracticeMark kind={kind} />;
