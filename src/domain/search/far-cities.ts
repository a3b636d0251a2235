// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../fold.ts';
import type { NamedTown } from './town-names.ts';

/**
 * The cities that head a province, by region, with the names they have abroad: people type them, and must be told
 * when the app does not know them. A city that is on the phone is not one of these.
 */
const CITIES: Readonly<Record<string, string>> = {
  abruzzo: 'Chieti, Pescara, Teramo, L’Aquila',
  basilicata: 'Matera, Potenza',
  calabria: 'Catanzaro, Cosenza, Crotone, Reggio di Calabria=Reggio Calabria, Vibo Valentia',
  campania: 'Avellino, Benevento, Caserta, Napoli=Naples=Neapel=Неаполь=नेपल्स=নেপলস, Salerno',
  'emilia-romagna':
    'Bologna, Cesena, Ferrara, Forlì, Modena, Parma, Piacenza, Ravenna, Reggio nell’Emilia=Reggio Emilia, Rimini',
  'friuli-venezia-giulia': 'Gorizia, Pordenone, Trieste, Udine',
  lazio: 'Frosinone, Latina, Rieti, Roma=Rome=Рим, Viterbo',
  liguria: 'Genova, Imperia, La Spezia, Savona',
  lombardia:
    'Bergamo, Brescia, Como, Cremona, Lecco, Lodi, Mantova, Milano=Milan=Mailand, Monza, Pavia, Sondrio, Varese',
  marche: 'Ancona, Ascoli Piceno, Fermo, Macerata, Pesaro, Urbino',
  molise: 'Campobasso, Isernia',
  piemonte: 'Alessandria, Asti, Biella, Cuneo, Novara, Torino, Verbania, Vercelli',
  puglia: 'Andria, Bari, Barletta, Brindisi, Foggia, Lecce, Taranto, Trani',
  sardegna: 'Cagliari, Carbonia, Nuoro, Oristano, Sassari',
  sicilia: 'Agrigento, Caltanissetta, Catania, Enna, Messina, Palermo, Ragusa, Siracusa=Syracuse, Trapani',
  toscana:
    'Arezzo, Firenze=Florence=Florenz=فلورنسا, Grosseto, Livorno, Lucca, Massa, Carrara, Pisa, Pistoia, Prato, Siena',
  'trentino-alto-adige': 'Bolzano/Bozen=Bolzano=Bozen, Trento',
  umbria: 'Perugia, Terni',
  'valle-d-aosta': 'Aosta',
  veneto: 'Belluno, Padova=Padua, Rovigo, Treviso, Venezia=Venice=Venise=البندقية, Verona, Vicenza',
};

/** A city the phone knows nothing of. */
export type FarCity = NamedTown & { region: string };

const LARGE = 6;

/** The cities people may type that are not among the towns on the phone. */
export const farCitiesOf = (towns: Iterable<NamedTown>): FarCity[] => {
  const here = new Set([...towns].map(({ name }) => fold(name)));
  return Object.entries(CITIES).flatMap(([region, cities]) =>
    cities
      .split(', ')
      .map(names => names.split('='))
      .filter(([name = '']) => !here.has(fold(name)))
      .map(([name = '', ...otherNames]) => ({ istat: fold(name), name, otherNames, region, size: LARGE })),
  );
};
