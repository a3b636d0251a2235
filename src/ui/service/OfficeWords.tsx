// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';

/** The office's own sentence, which exists only in Italian and says so. */
export const OfficeWords = ({ words }: { words: string | undefined }) => {
  const { lang } = useApp();
  if (words === undefined) return null;
  return (
    <div>
      {lang !== 'it' && <small>{text('service.officeWords')}</small>}
      <p lang="it">
        <bdi>{words}</bdi>
      </p>
    </div>
  );
};
