// SPDX-License-Identifier: AGPL-3.0-or-later
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Address } from '../domain/permalink.ts';
import type { Practice } from './in-practice.ts';
import { type Loaded, loadScreen } from './load-screen.ts';
import { hrefOf, linkClicked, type Route, routeOf } from './route.ts';

type Move = { replace?: boolean };
export type Navigation = {
  at: Loaded;
  go: (address: Address, query?: string, move?: Move) => void;
  /** Counts the screens shown: the first is 0. */
  steps: number;
  /** True when the reader went on, not back: they look at the top of the screen. */
  hurried: boolean;
};

const samePage = (a: Route, b: Route): boolean => JSON.stringify(a.address) === JSON.stringify(b.address);

/** Where the reader is, and how they move: links, the back button, and the screens' own `go`. */
export const useNavigation = (base: string, first: Loaded, stays?: Practice['stays']): Navigation => {
  const [here, setHere] = useState({ at: first, steps: 0, hurried: false });
  const current = useRef(here);
  current.current = here;
  const pushed = useRef(0);
  const latest = useRef(0);

  const show = useCallback(async (route: Route, scrollTo: number | undefined, hurried: boolean) => {
    // Whoever goes on before a screen has come does not want it any more.
    const ticket = ++latest.current;
    try {
      const at = samePage(route, current.current.at)
        ? { ...current.current.at, ...route }
        : await loadScreen(route, current.current.at.lang);
      if (ticket !== latest.current) return;
      const step = samePage(route, current.current.at) ? 0 : 1;
      setHere(({ steps }) => ({ at, steps: steps + step, hurried }));
      if (scrollTo !== undefined) requestAnimationFrame(() => toHeight(scrollTo));
    } catch {
      // The screen's code did not come: the browser's own page says so better than a dead link.
      location.reload();
    }
  }, []);

  const go = useCallback(
    (address: Address, query = '', { replace = false }: Move = {}) => {
      const href = hrefOf(base)(address, query);
      if (stays?.(address) === false) return location[replace ? 'replace' : 'assign'](href);
      const route = { address, query };
      history.replaceState({ ...history.state, y: scrollY }, '');
      if (replace) history.replaceState({ ...history.state }, '', href);
      else {
        history.pushState({}, '', href);
        pushed.current++;
      }
      void show(route, replace || samePage(route, current.current.at) ? undefined : 0, true);
    },
    [base, show, stays],
  );

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const onClick = (event: MouseEvent) => {
      const clicked = linkClicked(base, event);
      if (clicked === undefined || stays?.(clicked.route.address) === false) return;
      event.preventDefault();
      if (clicked.link.dataset.back !== undefined && pushed.current > 0) return history.back();
      go(clicked.route.address, clicked.route.query);
    };
    const onPop = (event: PopStateEvent) => {
      pushed.current = Math.max(0, pushed.current - 1);
      void show(routeOf(base, location), Number(event.state?.y ?? 0), false);
    };
    document.addEventListener('click', onClick);
    addEventListener('popstate', onPop);
    return () => {
      document.removeEventListener('click', onClick);
      removeEventListener('popstate', onPop);
    };
  }, [base, go, show, stays]);

  return { ...here, go };
};

const toHeight = (top: number): void => scrollTo({ top, behavior: 'instant' });
