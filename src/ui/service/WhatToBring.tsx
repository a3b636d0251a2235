// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import type { Bring } from '../../domain/vocabulary-offers.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Block, Note } from './Block.tsx';
import { NoteLines } from './NoteLines.tsx';
import { notesFor } from './note-places.ts';
import { iconOf } from './offer-picture.ts';

const Paper = ({ id, bring }: { id: string; bring: Bring }) => {
  const { store, state } = useApp();
  const words = (
    <>
      <Icon name={iconOf(bring)} />
      <span class="g">{word(`bring.${bring}`)}</span>
    </>
  );
  if (store === undefined) return <li>{words}</li>;
  const ready = state?.ticks.get(id)?.includes(bring) === true;
  return (
    <li>
      <label class="cl">
        <input type="checkbox" checked={ready} onChange={() => void store.tick(id, bring, !ready)} />
        {words}
      </label>
    </li>
  );
};

/** The papers to have ready; what is ticked stays on this phone. */
export const WhatToBring = ({ service: { id, bring, procedures, notes } }: { service: Service }) => {
  const needed = notesFor(notes, 'bring');
  if (bring === undefined && needed.length === 0) return null;
  const papers = (bring ?? []).filter(paper => paper !== 'nothing');
  const apart = procedures?.some(procedure => procedure.bring !== undefined) === true;
  return (
    <Block title={text('service.bring')}>
      {papers.length > 0 && (
        <ul class="do" role="list">
          {papers.map(paper => (
            <Paper key={paper} id={id} bring={paper} />
          ))}
        </ul>
      )}
      {bring !== undefined && papers.length === 0 && <p>{text('service.bringNothing')}</p>}
      <NoteLines notes={needed} />
      {(papers.length > 0 || apart) && <Note icon="people">{text('service.missingPaper')}</Note>}
    </Block>
  );
};
