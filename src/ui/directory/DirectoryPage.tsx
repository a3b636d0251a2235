// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { Directory } from './Directory.tsx';
import { Panel } from './Panel.tsx';
import { type Problem, useRegion } from './use-region.ts';

const sentenceFor = (problem: Problem): string => {
  if (problem.why === 'stopped') return `${text('app.stopped')} ${problem.reason}`;
  return text(problem.why === 'newer' ? 'app.newer' : 'app.failed');
};

type Props = { base: string; now: Date };

/** The one page of the ground floor: a region and everything known in it. */
export const DirectoryPage = ({ base, now }: Props) => {
  const { manifest, region, problem, chosen, choose } = useRegion(base);
  const entry = manifest?.regions.find(({ id }) => id === region?.id);
  return (
    <>
      <Panel
        regions={manifest?.regions ?? []}
        chosen={chosen}
        entry={entry}
        failed={problem !== undefined}
        onChoose={choose}
      />
      <main aria-busy={region === undefined && problem === undefined}>
        {problem !== undefined && (
          <p role="alert" class="alert">
            {sentenceFor(problem)}
          </p>
        )}
        {region !== undefined && <Directory region={region} now={now} />}
      </main>
      <footer>{text('app.attribution')}</footer>
    </>
  );
};
