// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a map on somebody's page may ask for, in the order it is written in the address of its frame. */
export const EMBED_PARTS = ['region', 'near', 'need', 'lang', 'brand', 'radius'] as const;
export type EmbedParts = Readonly<Partial<Record<(typeof EMBED_PARTS)[number], string | undefined>>>;

/** The address of the frame under the base of the site. */
export const embedPath = (parts: EmbedParts): string => {
  const said = EMBED_PARTS.flatMap(name => {
    const value = parts[name];
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  return said.length === 0 ? 'embed' : `embed?${said.join('&')}`;
};

/** The least a frame works with: its own files, and windows of their own for what leads on. It may not move the page around it. */
export const FRAME_SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** As high as a frame is unless the page says otherwise, and what it may be. */
export const FRAME_HEIGHT = { usual: 560, least: 320, most: 1600 } as const;

/** A height as a page says it, kept within what can be used. */
export const frameHeight = (said: string | null | undefined): number => {
  const height = Number.parseInt(said ?? '', 10) || FRAME_HEIGHT.usual;
  return Math.min(Math.max(height, FRAME_HEIGHT.least), FRAME_HEIGHT.most);
};

/** What the frame tells the page that holds it, once: that it is there. It tells nothing else. */
export const FRAME_READY = 'approdo-map';
