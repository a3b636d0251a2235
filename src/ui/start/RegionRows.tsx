// SPDX-License-Identifier: AGPL-3.0-or-later
import { NATIONAL } from '../../domain/national.ts';
import { text } from '../../i18n/i18n.ts';
import type { RegionStatus } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { sizeOf } from './size.ts';

type Props = { failed: string | undefined; onKeep: (region: string) => void };

const standing = ({ kept, progress, bytes }: RegionStatus): string => {
  if (progress !== undefined)
    return text('start.coming', { percent: Math.floor((100 * progress.done) / Math.max(1, progress.total)) });
  return kept ? text('start.kept') : sizeOf(bytes);
};

const Row = ({ region, failed, onKeep }: { region: RegionStatus; failed: boolean; onKeep: () => void }) => {
  const { name, municipalities, services, kept, progress } = region;
  const still = kept || progress !== undefined;
  const content = (
    <>
      <span class="g">
        {!still && <span class="vh">{text('start.download')} </span>}
        <b lang="it">{name}</b>
        <small>
          {text('start.towns', { count: municipalities })} · {text('start.services', { count: services })}
        </small>
        <small>{standing(region)}</small>
        {progress !== undefined && <progress max={progress.total} value={progress.done} aria-label={name} />}
        {failed && (
          <small class="no" role="alert">
            {text('start.failed')}
          </small>
        )}
      </span>
      <Icon name={kept ? 'check' : 'dl'} />
    </>
  );
  return still ? (
    <div class="row">{content}</div>
  ) : (
    <button type="button" class="row" onClick={onKeep}>
      {content}
    </button>
  );
};

/** Third way: a whole region, with what it holds and what it costs before it is downloaded. */
export const RegionRows = ({ failed, onKeep }: Props) => {
  const { state } = useApp();
  const regions = (state?.regions ?? []).filter(({ id }) => id !== NATIONAL);
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">{text('start.region')}</h2>
      <p class="lead">{text('start.regionHelp')}</p>
      <ul class="rows" role="list">
        {regions.map(region => (
          <li key={region.id}>
            <Row region={region} failed={failed === region.id} onKeep={() => onKeep(region.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
};
