// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';

export type Requirement = { name: string; paths: string[]; install: string };

/** What the long run needs beyond Node and a Chromium. */
export const REQUIREMENTS: Requirement[] = [
  {
    name: 'Firefox',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    install: 'apt-get install firefox-esr',
  },
  {
    name: 'WebKitGTK driver',
    paths: ['/usr/bin/WebKitWebDriver'],
    install: 'apt-get install webkit2gtk-driver',
  },
  { name: 'Xvfb', paths: ['/usr/bin/Xvfb'], install: 'apt-get install xvfb' },
  { name: 'LibreOffice', paths: ['/usr/bin/soffice'], install: 'apt-get install libreoffice-calc' },
  { name: 'nginx', paths: ['/usr/sbin/nginx'], install: 'apt-get install nginx-light' },
];

/** Where a required program is, if it is here. */
export const findRequirement = ({ paths }: Requirement): string | undefined =>
  paths.find(path => existsSync(path));

/** The program's path; the caller runs only after missing ones were reported. */
export const pathOfProgram = (name: string): string => {
  const found = REQUIREMENTS.find(one => one.name === name);
  const path = found === undefined ? undefined : findRequirement(found);
  if (path === undefined)
    throw new Error(`${name} is missing: ${found?.install ?? 'not in the list of requirements'}`);
  return path;
};
