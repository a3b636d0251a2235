// SPDX-License-Identifier: AGPL-3.0-or-later
import { kilobytes, roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import type { RegionStatus, Store } from '../../store/store.ts';
import { Icon } from '../kit/Icon.tsx';

type Props = { region: RegionStatus; store: Store; updating: boolean; onUpdate: () => void };

/** What holds in all of Italy comes with every region and goes with the last. */
export const NATIONAL = 'national';

const Coming = ({ name, done, total }: { name: string; done: number; total: number }) => (
  <>
    <small>
      {text('settings.downloading', { region: name })} · {kilobytes(done)} / {kilobytes(total)}
    </small>
    <progress value={done} max={total} aria-label={text('settings.downloading', { region: name })} />
  </>
);

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

type Acts = { label: string; name: string; icon: string; strong?: boolean; onClick: () => void };
const Act = ({ label, name, icon, strong = false, onClick }: Acts) => (
  <button type="button" class={strong ? 'btn tint' : 'btn quiet'} aria-label={name} onClick={onClick}>
    <Icon name={icon} size="small" />
    <span>{label}</span>
  </button>
);

const Actions = ({ region, store, updating, onUpdate }: Props) => {
  const { id, name, kept, bytes, update } = region;
  if (!kept)
    return (
      <Act
        icon="dl"
        strong
        label={text('settings.download')}
        name={text('settings.downloadOne', { region: name, size: kilobytes(bytes) })}
        onClick={() => void store.keep(id)}
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
          onClick={onUpdate}
        />
      )}
      {id !== NATIONAL && (
        <Act
          icon="trash"
          label={text('settings.remove')}
          name={text('settings.removeOne', { region: name })}
          onClick={() => void store.drop(id)}
        />
      )}
    </>
  );
};

/** One region: what is on the phone of it, what it costs, and what can be done. */
export const RegionRow = (props: Props) => {
  const { region } = props;
  const { id, name, kept, progress, bytes, update, problem, municipalities, services } = region;
  return (
    <li class="row wrap" data-region={id}>
      <div class="g">
        <b lang="it">{name}</b>
        <small>
          {id === NATIONAL
            ? text('settings.national')
            : text('settings.counts', { towns: municipalities, services })}
        </small>
        {kept && <Kept {...region} />}
        {!kept && progress === undefined && (
          <small>{text('settings.size', { size: kilobytes(bytes) })}</small>
        )}
        {progress !== undefined && <Coming name={name} {...progress} />}
        {kept && update !== undefined && (
          <small>{text('settings.update', { size: kilobytes(update) })}</small>
        )}
        {problem !== undefined && (
          <small class="no" role="alert">
            {text(`settings.failed.${problem}`)}
          </small>
        )}
      </div>
      {progress === undefined && <Actions {...props} />}
    </li>
  );
};
