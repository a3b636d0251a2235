// SPDX-License-Identifier: AGPL-3.0-or-later
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/directory.css';
import { render } from 'preact';
import { startWords } from '../i18n/i18n.ts';
import { DirectoryPage } from '../ui/directory/DirectoryPage.tsx';

const root = document.getElementById('app');
await startWords();
if (root !== null) render(<DirectoryPage base={`${import.meta.env.BASE_URL}data/`} now={new Date()} />, root);
