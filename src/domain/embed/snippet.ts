// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Query, searchOf } from '../find/query.ts';
import { type EmbedParts, embedPath, FRAME_SANDBOX } from './address.ts';
import { withRegion } from './said.ts';

/** What somebody chose for the map on their page. */
export type Choice = Pick<EmbedParts, 'region' | 'near' | 'need' | 'lang' | 'brand' | 'radius'> & {
  height: number;
  nearMe: boolean;
};

/** What a frame and its link are called, in the language of the map. */
export type Names = { title: string; link: string };

/** The file with the element, at the base of the site. */
export const ELEMENT_FILE = 'approdo-map.js';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, sign => SIGNS[sign] as string);

const attribute = (name: string, value: string | undefined): string =>
  value ? ` ${name}="${safe(value)}"` : '';

/** The address of the frame itself. */
export const frameAddress = (site: string, choice: Choice): string =>
  site + embedPath({ ...choice, brand: choice.brand?.replace('#', '') });

/** The same in the whole app. A map in the reader's own language has an Italian link: the page around it is Italian. */
export const appAddress = (site: string, { region, near, need, lang = 'it' }: Choice): string => {
  const query = { ...(near && { near }), ...(need && { need }) } as Query;
  return `${site}${lang}/map/${withRegion(searchOf(query), region)}`;
};

/** The lines to paste where scripts of other sites may be loaded. */
export const elementSnippet = (site: string, choice: Choice, { link }: Names): string => {
  const { region, near, need, lang, height, nearMe } = choice;
  const said = Object.entries({ region, near, need, lang, height: `${height}` })
    .map(([name, value]) => attribute(name, value))
    .join('');
  return [
    `<script src="${safe(site + ELEMENT_FILE)}" async></script>`,
    `<approdo-map${said}${nearMe ? ' near-me' : ''}><a href="${safe(appAddress(site, choice))}">${safe(link)}</a></approdo-map>`,
  ].join('\n');
};

/** The lines for the style sheet of the page, if the map is to wear its colours. */
export const styleSnippet = ({ brand, radius }: Choice): string | undefined => {
  const lines = [
    ...(brand ? [`  --approdo-brand: ${brand};`] : []),
    ...(radius ? [`  --approdo-radius: ${radius};`] : []),
  ];
  return lines.length === 0 ? undefined : ['approdo-map {', ...lines, '}'].join('\n');
};

/** The lines to paste where no script may be loaded. */
export const frameSnippet = (site: string, choice: Choice, { title, link }: Names): string => {
  const { height, nearMe } = choice;
  return [
    `<iframe${attribute('src', frameAddress(site, choice))}${attribute('title', title)} width="100%" height="${height}"`,
    `  loading="lazy" referrerpolicy="no-referrer"${nearMe ? ' allow="geolocation"' : ''}`,
    `  sandbox="${FRAME_SANDBOX}"></iframe>`,
    `<p><a href="${safe(appAddress(site, choice))}">${safe(link)}</a></p>`,
  ].join('\n');
};
