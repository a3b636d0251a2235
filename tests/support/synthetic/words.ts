// SPDX-License-Identifier: AGPL-3.0-or-later
// Made-up Italy: names that sound right and exist nowhere, so that nobody can take a bench for the data.

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

export const REGION_NAMES = words(
  `Valdiprova, Terra d'Esempio, Alta Finzione, Marca Inventata, Piana Immaginata, Costa Nominale, Colli Ipotetici,
  Lagonuovo, Selva Campione, Riva Modello, Bassa Figurata, Montecampione, Isola Provetta, Valle d'Ombra-Vallée d'Ombre,
  Friulano-Bozza Giulia, Campogrande, Piana del Saggio, Terra di Mezzo, Contea Schietta, Borgo Simulato`,
);
export const TOWN_STEMS = words(
  `Rocca, Monte, Castel, Villa, San, Torre, Pietra, Colle, Borgo, Acqua, Campo, Serra, Forno, Ponte, Selva, Val, Guardia,
  Fonte, Poggio, Riva, Santa, Civita, Grotta, Casal, Terra, Sasso, Piano, Lago`,
);
export const TOWN_ENDS = words(
  `mora, lupo, fredda, sina, nova, viva, reale, bruna, scura, alta, piana, secca, vecchia, corvo, ginestra, leone, vento,
  grano, olmo, cerro, faggio, miele, ferro, luna, spina, rosa, gallo, chiara, merlo, ortica`,
);
export const TOWN_TAILS = words(
  `al Colle, in Valle, d'Orto, sul Fiume, di Sopra, di Sotto, Marina, dell'Aia, Scalo, Lucana, del Conte, Nuovo`,
);
export const STREETS = words(
  `Roma, Garibaldi, Vittorio Emanuele, Mazzini, Cavour, Dante, della Repubblica, IV Novembre, XX Settembre, Umberto I,
  Nazionale, dei Mille, Marconi, Verdi, Leopardi, San Rocco, Sant'Antonio, della Libertà, Aldo Moro, De Gasperi, Kennedy,
  Pertini, Matteotti, Gramsci, Einaudi, Europa, dell'Unità d'Italia, Madonna delle Grazie, del Popolo, Fratelli Bandiera`,
);
export const STREET_TYPES = ['Via', 'Via', 'Via', 'Via', 'Piazza', 'Corso', 'Viale', 'Largo', 'Contrada'];
export const SAINTS = words('Rocco, Maria, Lucia, Anna, Nicola, Gerardo, Vito, Biagio, Michele, Donato');
export const SCHOOL_NAMES = words(
  `Alighieri, Montessori, Rodari, Pascoli, Don Milani, Levi, Leopardi, Da Vinci, Falcone-Borsellino, Sinisgalli, Galilei,
  Torraca, Pitagora, Ex Novo, Deledda, Fermi, Marconi, Gramsci, Capuana, Bramante`,
);
export const ASSOCIATION_NAMES = words(
  `Ponti, Insieme, Mani tese, La Porta aperta, Orizzonti, Terre e genti, Il Mosaico, Arcobaleno, Radici, Nuovi vicini,
  L'Approccio, Voci, Il Girasole, Oltremare, Casa comune, Passi, Filo d'erba, Babele, L'Albero, Mondi`,
);
export const UNIONS = [
  'INCA CGIL',
  'INAS CISL',
  'ITAL UIL',
  'ACLI',
  'EPACA',
  '50&PiùEnasco',
  'INAPA',
  'ENCAL',
];
/** Area codes of four figures, whose numbers libphonenumber writes as "0971 000123". */
export const AREA_CODES = words(
  '0971, 0972, 0973, 0835, 0831, 0832, 0833, 0881, 0882, 0883, 0131, 0141, 0161, 0171, 0183, 0184, 0321, 0322, 0187, 0185',
);

/** The same few words in the scripts of those who read: Latin with marks, Arabic, Bengali, Cyrillic, Amharic, Chinese. */
export const SIX_SCRIPTS = [
  'Shoqata «Bashkë për të gjithë»',
  'جمعية الجسور الثقافية',
  'প্রবাসী বাংলা সমিতি',
  'Спілка «Калина»',
  'የኢትዮጵያ ማኅበር',
  '华人互助会',
];
