// SPDX-License-Identifier: AGPL-3.0-or-later

import { STREETS_FOLDER } from '../domain/streets.ts';
import { ASK_AGAIN, FILE_FOLDERS, FOR_EVER, FRAMED_PATHS, POLICY, SAFETY_HEADERS } from './header-rules.ts';
import type { HeaderPolicies } from './policy.ts';

type Facts = { base: string; origin: string; policies: HeaderPolicies; folders: readonly string[] };

const hostOf = (origin: string): string => new URL(origin).host;
const escaped = (text: string): string => text.replace(/[.~-]/g, '\\$&');
const kept = ({ base, folders }: Facts): string =>
  `^${escaped(base)}(${['assets/', STREETS_FOLDER, ...folders].map(escaped).join('|')})`;

const framed = ({ base }: Facts): string => `^${escaped(base)}(${FRAMED_PATHS.map(escaped).join('|')})$`;

const files = ({ base }: Facts): string => `^${escaped(base)}(${FILE_FOLDERS.map(escaped).join('|')})`;

/** A server for nginx, to be included where it includes its sites. The built files stand under `root` + base. */
export const nginxSite = (facts: Facts): string => {
  const { base, origin, policies } = facts;
  const headers = Object.entries(SAFETY_HEADERS)
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n');
  return `# Written by the build: the policy names the hash of the style. Copy it again after each build.
map $uri $approdo_cache {
  default "${ASK_AGAIN}";
  "~${kept(facts)}" "${FOR_EVER}";
}
map $uri $approdo_policy {
  default "${policies.alone}";
  "~${framed(facts)}" "${policies.framed}";
  "~${files(facts)}" "${policies.file}";
}
map $uri $approdo_share {
  default "";
  "~^${escaped(base)}data/" "*";
}
server {
  listen 80;
  server_name ${hostOf(origin)};
  root /var/www/approdo;
  charset utf-8;
  charset_types text/plain text/css application/javascript text/javascript;
  types {
    text/html html;
    text/javascript js;
    text/css css;
    application/json json;
    application/manifest+json webmanifest;
    image/svg+xml svg;
    image/png png;
    font/woff2 woff2;
    text/plain txt;
    text/xml xml;
    audio/mpeg mp3;
    audio/ogg ogg opus;
    application/vnd.pmtiles pmtiles;
  }
  gzip on;
  gzip_vary on;
  gzip_types text/javascript text/css application/json application/manifest+json image/svg+xml text/plain text/xml;

${headers}
  add_header ${POLICY} $approdo_policy always;
  add_header Cache-Control $approdo_cache always;
  add_header Access-Control-Allow-Origin $approdo_share always;

  location ${base} {
    try_files $uri $uri/index.html =404;
  }
  location ~ /[._] {
    return 404;
  }
  error_page 404 ${base}404.html;
}
`;
};

/** The same for Caddy. */
export const caddySite = (facts: Facts): string => {
  const { base, origin, policies } = facts;
  const headers = Object.entries(SAFETY_HEADERS)
    .map(([name, value]) => `    ${name} "${value}"`)
    .join('\n');
  return `# Written by the build: the policy names the hash of the style. Copy it again after each build.
${hostOf(origin)} {
  root * /var/www/approdo
  encode zstd gzip
  header {
${headers}
  }
  @kept path_regexp ${kept(facts)}
  @asked not path_regexp ${kept(facts)}
  header @kept Cache-Control "${FOR_EVER}"
  header @asked Cache-Control "${ASK_AGAIN}"
  @framed path_regexp ${framed(facts)}
  @file path_regexp ${files(facts)}
  @alone {
    not path_regexp ${framed(facts)}
    not path_regexp ${files(facts)}
  }
  header @framed ${POLICY} "${policies.framed}"
  header @file ${POLICY} "${policies.file}"
  header @alone ${POLICY} "${policies.alone}"
  header ${base}data/* Access-Control-Allow-Origin "*"
  @hidden path_regexp /[._]
  error @hidden 404
  try_files {path} {path}/index.html
  file_server
  handle_errors {
    rewrite * ${base}404.html
    file_server
  }
}
`;
};
