// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Desk, DeskAction } from '../../../domain/pathway/desk.ts';

type Options = {
  desk: Desk;
  act: (action: DeskAction) => void;
  box: RefObject<HTMLInputElement | null>;
  onNew: () => void;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea');

const press = (selector: string): boolean => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
};

/** The same for what covers the screen: where nothing had the focus, it comes back to the button. */
const uncover = (selector: string): void => {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus();
  press(selector);
};

const chooseNext = ({ steps, active }: Desk, by: number): DeskAction | undefined => {
  const at = steps.findIndex(({ key }) => key === active);
  const next = steps[at < 0 ? 0 : at + by];
  return next && { do: 'choose', key: next.key };
};

/** The keys that need no writing place to be left, by what they do; with Alt they work everywhere. */
const withAlt = (event: KeyboardEvent, { desk, act, onNew }: Options): boolean => {
  const { active } = desk;
  const arrow = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (arrow !== undefined && event.shiftKey && active !== undefined)
    act({ do: 'move', key: active, by: arrow });
  else if (arrow !== undefined) {
    const action = chooseNext(desk, arrow);
    if (action !== undefined) act(action);
  } else if (event.code === 'KeyN') onNew();
  else if (event.code === 'KeyP') press('[aria-keyshortcuts="Alt+P"]');
  else if (event.code === 'KeyF') uncover('[aria-keyshortcuts="Alt+F"]');
  else if (event.code === 'KeyZ') act({ do: 'undo' });
  else return false;
  return true;
};

/** Every frequent action by one key; what is pressed is shown beside what it does. */
export const useKeys = (options: Options): void => {
  // Before the next key: one pressed as soon as the screen stands must not be lost, nor meet the steps of before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      // What fills the screen has the keys to itself: nothing is added or cleared behind it.
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.altKey) {
        if (withAlt(event, options)) event.preventDefault();
        return;
      }
      if (isTyping(event.target)) return;
      if (event.key === '/') options.box.current?.focus();
      else if (/^[1-9]$/.test(event.key)) press(`[data-shortcut="${event.key}"]`);
      else if (event.key === 'n') document.querySelector<HTMLElement>('.palette button')?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
};
