// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../context.ts';

/** What is below the first look: after a tap it comes a moment later, so that a slow phone answers the finger at once. */
export const Soon = ({ children }: { children: ComponentChildren }) => {
  const { hurried } = useApp();
  const [here, setHere] = useState(hurried !== true);
  useEffect(() => {
    if (here) return;
    const timer = setTimeout(() => setHere(true));
    return () => clearTimeout(timer);
  }, [here]);
  return here ? <>{children}</> : null;
};
