// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { text } from '../../i18n/i18n.ts';
import { TopBar } from '../parts/TopBar.tsx';
import { OtherPages } from './OtherPages.tsx';

type Props = { title: string; lead: string; children: ComponentChildren };

/** A page to read, with the way to its sisters at the end. */
export const Document = ({ title, lead, children }: Props) => (
  <>
    <TopBar label={text('shell.name')} />
    <main id="main" class="page doc" tabIndex={-1}>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
      <OtherPages />
    </main>
  </>
);

/** A part of it, under its own heading. */
export const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="block">
    <h2>{title}</h2>
    {children}
  </section>
);

/** Short sentences, one a line. */
export const Dots = ({ items }: { items: readonly string[] }) => (
  <ul class="dots">
    {items.map(item => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** A link out of the app: a page or a mailbox somebody gave us, shown as it is. */
export const Outside = ({ to }: { to: string }) => {
  const mail = !/^https?:/.test(to);
  return (
    <a class="more" href={mail ? `mailto:${to}` : to} rel="noreferrer">
      <bdi dir="ltr">{to}</bdi>
    </a>
  );
};
