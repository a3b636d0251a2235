// SPDX-License-Identifier: AGPL-3.0-or-later
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NATIONAL } from '../../domain/national.ts';
import { kilobytes, roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import type { RegionStatus, Store } from '../../store/store.ts';
import { PublisherContext } from '../about/publisher.ts';
import { Icon } from '../kit/Icon.tsx';
import { Named } from '../parts/Named.tsx';
import { Give } from './Give.tsx';

type Props = { region: RegionStatus; store: Store; updating: boolean; onUpdate: () => void };

const titleOf = ({ id, name }: RegionStatus): string => (id === NATIONAL ? text('settings.national') : name);

type Way = { region: RegionStatus; done: number; total: number };
const Coming = ({ region, done, total }: Way) => {
  const title = titleOf(region);
  return (
    <>
      <small>
        <Named
          names={region.id === NATIONAL ? [] : [title]}
          say={([slot = title]) => text('settings.downloading', { region: slot })}
        />
        {` · ${kilobytes(done)} / ${kilobytes(total)}`}
      </small>
      <progress value={done} max={total} aria-label={text('settings.downloading', { region: title })} />
    </>
  );
};

const Kept = ({ date, bytes }: RegionStatus) => (
  <>
    <small>
      {date === undefined
        ? kilobytes(bytes)
        : text('settings.dataOf', { date: roughDate(date), size: kilobytes(bytes) })}
    </small>
    <small class="ok">
      <Icon name="check" size="small" /> {text('settings.kept')}
    </small>
  </>
);

/** What is said aloud of a region the reader has done something with; a problem speaks for itself. */
const outcomeOf = (region: RegionStatus): string => {
  const { kept, progress, problem, bytes } = region;
  const title = titleOf(region);
  if (problem !== undefined) return '';
  if (progress !== undefined) return text('settings.downloading', { region: title });
  const now = kept ? text('settings.kept') : text('settings.size', { size: kilobytes(bytes) });
  return `${title}: ${now}`;
};

/** The button that was pressed goes, and its row may move: the reader stays with the region. */
const useStay = ({ kept, progress, problem }: RegionStatus) => {
  const [acted, setActed] = useState(false);
  const name = useRef<HTMLElement>(null);
  const comes = progress !== undefined;
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (acted && lost) name.current?.focus();
  }, [acted, kept, comes, problem]);
  return { name, acted, onAct: () => setActed(true) };
};

type Acts = { label: string; name: string; icon: string; strong?: boolean; onClick: () => void };
const Act = ({ label, name, icon, strong = false, onClick }: Acts) => (
  <button type="button" class={strong ? 'btn tint' : 'btn quiet'} aria-label={name} onClick={onClick}>
    <Icon name={icon} size="small" />
    <span>{label}</span>
  </button>
);

const Actions = ({ region, store, updating, onUpdate, onAct }: Props & { onAct: () => void }) => {
  const { id, kept, bytes, update } = region;
  const name = titleOf(region);
  const act = (what: () => unknown) => () => {
    onAct();
    void what();
  };
  if (!kept)
    return (
      <Act
        icon="dl"
        strong
        label={text('settings.download')}
        name={text('settings.downloadOne', { region: name, size: kilobytes(bytes) })}
        onClick={act(() => store.keep(id))}
      />
    );
  return (
    <>
      {update !== undefined && !updating && (
        <Act
          icon="dl"
          strong
          label={text('settings.updateDo')}
          name={text('settings.updateOne', { region: name })}
          onClick={act(onUpdate)}
        />
      )}
      {id !== NATIONAL && (
        <Act
          icon="trash"
          label={text('settings.remove')}
          name={text('settings.removeOne', { region: name })}
          onClick={act(() => store.drop(id))}
        />
      )}
    </>
  );
};

const Facts = ({ region }: { region: RegionStatus }) => {
  const { id, kept, progress, bytes, update, problem, municipalities, services } = region;
  return (
    <>
      {id !== NATIONAL && <small>{text('settings.counts', { towns: municipalities, services })}</small>}
      {kept && <Kept {...region} />}
      {!kept && progress === undefined && <small>{text('settings.size', { size: kilobytes(bytes) })}</small>}
      {progress !== undefined && <Coming region={region} {...progress} />}
      {kept && update !== undefined && <small>{text('settings.update', { size: kilobytes(update) })}</small>}
      {problem !== undefined && (
        <small class="no" role="alert">
          {text(`settings.failed.${problem}`)}
        </small>
      )}
    </>
  );
};

/** One region: what is on the phone of it, what it costs, and what can be done. */
export const RegionRow = (props: Props) => {
  const { region, store } = props;
  const { id, progress, kept } = region;
  const { signatureKey } = useContext(PublisherContext);
  const { name, acted, onAct } = useStay(region);
  return (
    <li class="row wrap" data-region={id}>
      <div class="g">
        <b lang={id === NATIONAL ? undefined : 'it'} ref={name} tabIndex={-1}>
          {titleOf(region)}
        </b>
        <Facts region={region} />
        <span class="vh" role="status">
          {acted ? outcomeOf(region) : ''}
        </span>
      </div>
      {progress === undefined && <Actions {...props} onAct={onAct} />}
      {kept && id !== NATIONAL && signatureKey !== undefined && (
        <Give store={store} signedBy={signatureKey} region={id} name={titleOf(region)} />
      )}
    </li>
  );
};
