// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the map's files are, under the folder of the data. */
export const MAP_FOLDER = 'map';
export const DRAWING_INDEX = `${MAP_FOLDER}/index.json`;
/** The small pictures of towns. */
export const PICTURES = `${MAP_FOLDER}/c`;

/** The small picture of a town and its neighbours. */
export const pictureFile = (istat: string): string => `${PICTURES}/${istat}.svg`;

/** Its size on a page that has room for it. */
export const PICTURE_WIDTH = 480;
export const PICTURE_HEIGHT = 320;
