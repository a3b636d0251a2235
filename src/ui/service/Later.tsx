// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadSections, text } from '../../i18n/i18n.ts';
import type { Section } from '../../i18n/sections.ts';

type Props<P> = {
  load: () => Promise<ComponentType<P>>;
  /** The words it says, by language. */
  words?: Readonly<Record<string, readonly Section[]>>;
  give: P;
  /** What stands in its place until it is here. */
  waiting?: VNode;
};

/** A part of the screen whose code and words come when it is asked for. */
export const Later = <P extends object>({ load, words = {}, give, waiting }: Props<P>) => {
  const [part, setPart] = useState<{ Part?: ComponentType<P>; failed?: true }>({});
  useEffect(() => {
    let here = true;
    const coming = Object.entries(words).map(([lang, sections]) => loadSections(lang, sections));
    Promise.all([load(), ...coming]).then(
      ([Part]) => here && setPart({ Part }),
      () => here && setPart({ failed: true }),
    );
    return () => {
      here = false;
    };
    // What is asked for does not change while it is on the screen.
  }, []);
  const { Part, failed } = part;
  if (failed) return <p role="alert">{text('shell.noData')}</p>;
  if (Part === undefined) return waiting ?? null;
  return <Part {...give} />;
};
