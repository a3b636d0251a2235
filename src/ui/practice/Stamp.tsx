// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/mediator.json';
import { useApp } from '../context.ts';

const { practice } = words;

/** On every paper that is made in practice: black on white, so that no printer loses it. Nothing on the others. */
export const Stamp = () =>
  useApp().training === true ? (
    <p class="stamp" lang="it" dir="ltr">
      <b>{practice.name}</b>
      <i> – </i>
      <span>{practice.madeUp}</span>
    </p>
  ) : null;
