// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/printing.json';
/** x */
export const NoticesPage = () => <p>{words.notices.title}</p>;
