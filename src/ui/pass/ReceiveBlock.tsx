// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { NATIONAL } from '../../domain/national.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import type { NotReceived, Received, Store } from '../../store/store.ts';
import { Banner } from '../kit/Banner.tsx';
import { Icon } from '../kit/Icon.tsx';
import { TrainingMark } from './TrainingMark.tsx';
import { Way } from './Way.tsx';

type State = { busy: boolean; answer?: Received; training?: boolean };

const WHY: Record<Exclude<NotReceived, 'otherSet'>, Parameters<typeof text>[0]> = {
  notOurs: 'handover.receive.notOurs',
  unsigned: 'handover.receive.unsigned',
  newer: 'handover.receive.newer',
  tooBig: 'handover.receive.tooBig',
  noRoom: 'handover.receive.noRoom',
  cannotCheck: 'handover.receive.cannotCheck',
  broken: 'settings.failed.broken',
  full: 'settings.failed.full',
  unstored: 'settings.failed.unstored',
  unreachable: 'settings.failed.unreachable',
};

type Older = Extract<Received, { how: 'older' }> & { onUse: () => void; onKeep: () => void };

/** The safe answer is at hand. */
const AskOlder = ({ theirs, yours, onUse, onKeep }: Older) => {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <section class="banner warn" aria-labelledby="older-what">
      <div class="g">
        <p id="older-what">
          {text('handover.receive.older', { theirs: roughDate(theirs), yours: roughDate(yours) })}
        </p>
        <p class="ln">
          <button type="button" class="btn" ref={keep} aria-describedby="older-what" onClick={onKeep}>
            {text('handover.receive.keepMine')}
          </button>
          <button type="button" class="btn" onClick={onUse}>
            {text('handover.receive.useOlder')}
          </button>
        </p>
      </div>
    </section>
  );
};

const outcomeOf = (answer: Received | undefined): string => {
  if (answer?.how === 'same') return text('handover.receive.same');
  if (answer?.how !== 'done') return '';
  const { region, name, date } = answer;
  return text('handover.receive.done', {
    region: region === NATIONAL ? text('settings.national') : name,
    date: roughDate(date),
  });
};

const Problem = ({ answer }: { answer: Received | undefined }) => {
  if (answer?.how !== 'refused') return null;
  if (answer.why === 'otherSet') return <TrainingMark tone="error" />;
  return <Banner tone="error">{text(WHY[answer.why])}</Banner>;
};

const useReceive = (store: Store, key: string) => {
  const [state, setState] = useState<State>({ busy: false });
  const [file, setFile] = useState<File | undefined>(undefined);
  const take = async (given: File, older = false): Promise<void> => {
    setFile(given);
    setState({ busy: true });
    const pass = await store.pass(key);
    if (pass === undefined) return setState({ busy: false, answer: { how: 'refused', why: 'unreachable' } });
    const answer = await pass.receive(given, older);
    setState({ busy: false, answer, training: pass.training });
  };
  return {
    ...state,
    take,
    useOlder: () => file && take(file, true),
    forget: () => setState({ busy: false }),
  };
};

/** Takes the data of a region from a file of another phone, once it is proved to be the publisher's. */
export const ReceiveBlock = ({ store, signedBy }: { store: Store; signedBy: string }) => {
  const { busy, answer, training, take, useOlder, forget } = useReceive(store, signedBy);
  const field = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    // The same file may be chosen again.
    currentTarget.value = '';
    void take(file);
  };
  const back = (next: () => unknown) => () => {
    field.current?.focus();
    void next();
  };
  return (
    <section class="block" id="receive" aria-labelledby="receive-title" aria-busy={busy}>
      <h2 id="receive-title">{text('handover.receive.title')}</h2>
      <p class="lead">{text('handover.receive.lead')}</p>
      <Way />
      <p class="ln">
        <label class="btn pick">
          <Icon name="dl" />
          <span>{text('handover.receive.choose')}</span>
          <input type="file" class="vh" ref={field} onChange={choose} />
        </label>
      </p>
      {training === true && <TrainingMark />}
      <p role="status">{busy ? text('shell.loading') : outcomeOf(answer)}</p>
      <Problem answer={answer} />
      {answer?.how === 'older' && <AskOlder {...answer} onUse={back(useOlder)} onKeep={back(forget)} />}
    </section>
  );
};
