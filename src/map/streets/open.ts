// SPDX-License-Identifier: AGPL-3.0-or-later
import { PMTiles, SharedPromiseCache, type Source, TileType } from 'pmtiles';
import { type Box, STREETS_FOLDER, type StreetsProblem } from '../../domain/streets.ts';
import { blobSource, rangeSource, StreetsError } from './range-source.ts';

/** A map of streets that has answered: it is the file that was meant, and gives the parts it is asked for. */
export type OpenStreets = { archive: PMTiles; maxZoom: number; box: Box };
export type Opened = { ok: true; streets: OpenStreets } | { ok: false; why: StreetsProblem };

/** A list that once did not come is asked for again. */
class PatientCache extends SharedPromiseCache {
  override async getDirectory(...asked: Parameters<SharedPromiseCache['getDirectory']>) {
    try {
      return await super.getDirectory(...asked);
    } catch (error) {
      this.cache.clear();
      throw error;
    }
  }
}

const openFrom = async (source: Source): Promise<Opened> => {
  const archive = new PMTiles(source, new PatientCache());
  try {
    const { tileType, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
    if (tileType !== TileType.Mvt) return { ok: false, why: 'broken' };
    return { ok: true, streets: { archive, maxZoom, box: [minLon, minLat, maxLon, maxLat] } };
  } catch (error) {
    return { ok: false, why: error instanceof StreetsError ? error.why : 'broken' };
  }
};

/** Opens the streets this site gives; a host that cannot give a part of a file is found out by the first one. */
export const openFromSite = (base: string, file: string): Promise<Opened> =>
  openFrom(rangeSource(`${base}${STREETS_FOLDER}${file}`));

/** Opens the streets kept on this phone. */
export const openFromPhone = (kept: Blob): Promise<Opened> => openFrom(blobSource(kept));
