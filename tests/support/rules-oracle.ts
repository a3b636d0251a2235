// SPDX-License-Identifier: AGPL-3.0-or-later
import { parse } from 'csv-parse/sync';
import type { Service } from '../../src/domain/service.ts';
import { serviceSchema } from '../../src/domain/service.ts';
import type { Dataset } from '../../src/pipeline/dataset.ts';
import { TODAY } from './data-folder.ts';
import type { Content } from './test-folder.ts';

// Written without the pipeline's own readers, on purpose: what they let through must be right by another way.

const isDay = (text: string): boolean => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= length;
};

const isPast = (text: string): boolean => text <= TODAY.slice(0, text.length);

const digits = (phone: string): string => phone.replace(/ /g, '').replace(/^(\+|00)39/, '');
const isMobile = (phone: string): boolean => /^3\d{8,9}$/.test(digits(phone));
const isDialable = (phone: string): boolean =>
  /^\+?[\d ]+$/.test(phone) &&
  (isMobile(phone) ||
    /^0\d{7,10}$|^(0\d{1,2})\1+$/.test(digits(phone)) ||
    /^(1\d{2,4}|116\d{3}|117\d{3}|80[03]\d{3}|80[03]\d{6}|84\d{7}|89\d{4,7}|[157]\d{5,11})$/.test(
      digits(phone),
    ) ||
    /^\+[1-9]\d{6,14}$/.test(phone.replace(/ /g, '')));

const isWeb = (address: string): boolean => {
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && password === '' && !/\s/.test(address);
};

const isHidden = ({ kind, offers = [], housing }: Service): boolean =>
  kind === 'women_safety' ||
  housing?.kind === 'protected_shelter' ||
  (offers as string[]).some(offer => offer === 'violence_help' || offer === 'trafficking_help');

const badText = (value: unknown): boolean => {
  if (typeof value === 'string')
    return /[<>\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufffd]/u.test(value) || value.trim() !== value;
  return typeof value === 'object' && value !== null && Object.values(value).some(badText);
};

const serviceFaults = (service: Service, dataset: Dataset): string[] => {
  const { provenance, phones = [], hours = [], serves = [], stops = [] } = service;
  const towns = new Map(dataset.municipalities.map(({ municipality }) => [municipality.istat, municipality]));
  const provinces = new Set([...towns.values()].map(({ province }) => province));
  const sources = new Set(dataset.sources.map(({ source }) => source.id));
  const ids = new Set(dataset.services.map(row => row.service.id));
  const dates = [service.validFrom, service.validUntil, provenance.verifiedOn].filter(
    day => day !== undefined,
  );
  const links = [service.url, service.bookingUrl].filter(link => link !== undefined);
  const territory = (token: string) =>
    towns.has(token) || provinces.has(token) || token === 'region' || token === 'italy';
  const rules: [string, boolean][] = [
    ['fits the schema', serviceSchema.safeParse(service).success],
    ['has no markup', !badText(service)],
    [
      'hides the door',
      !isHidden(service) ||
        !(
          service.address ??
          service.point ??
          service.cap ??
          service.locality ??
          service.door ??
          service.stops
        ),
    ],
    ['has consent for mobiles', !phones.some(isMobile) || service.mobileConsent !== undefined],
    ['can be dialled', phones.every(isDialable)],
    ['has real days', dates.every(isDay)],
    [
      'was checked in the past',
      isPast(provenance.verifiedOn ?? '2000-01-01') && isPast(provenance.date ?? '2000'),
    ],
    ['links to the web', links.every(isWeb)],
    [
      'stands in a known town',
      [service.istat, ...stops.map(({ istat }) => istat)].every(
        istat => istat === undefined || towns.has(istat),
      ),
    ],
    ['serves known places', serves.every(territory)],
    ['names known sources', provenance.sources.length > 0 && provenance.sources.every(id => sources.has(id))],
    [
      'leads to known services',
      [service.movedTo, service.mainSeat].every(id => id === undefined || ids.has(id)),
    ],
    ['has hours that run forward', hours.every(({ t = [] }) => t.every(([from, to]) => from < to))],
    ['knows its stops', hours.every(({ p }) => p === undefined || p < stops.length)],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${service.id}: ${rule}`);
};

/** Rows with something in them, as another reader counts them. */
const countRows = (content: Content): number => {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows = parse(body, {
    delimiter: [';', ',', '\t'],
    relax_column_count: true,
    skip_empty_lines: true,
  }) as string[][];
  return rows.filter(row => row.some(cell => cell.trim() !== '')).length - 1;
};

/** Everything wrong with a folder that the pipeline called free of faults. */
export const broken = (dataset: Dataset, files: Readonly<Record<string, Content>>): string[] => {
  const ids = dataset.services.map(({ service }) => service.id);
  const written = Object.keys(files).filter(name => /^services\/.*\.csv$/.test(name));
  const rows = written.reduce((sum, name) => sum + countRows(files[name] as Content), 0);
  const events = dataset.events.map(({ event }) => event);
  return [
    ...dataset.services.flatMap(({ service }) => serviceFaults(service, dataset)),
    ...(new Set(ids).size === ids.length ? [] : ['an id stands twice']),
    ...(rows === ids.length ? [] : [`${rows} rows became ${ids.length} services`]),
    ...events
      .filter(({ starts, ends }) => !isDay(starts.slice(0, 10)) || (ends ?? starts) < starts)
      .map(({ id }) => `${id}: runs backwards`),
    ...[dataset.events, dataset.programmes, dataset.guides]
      .filter(badText)
      .map(() => 'markup beside the services'),
    ...dataset.codes
      .filter(({ code }) => !/^[2-9A-HJ-NP-Z]{4,6}$/.test(code))
      .map(({ code }) => `${code} is no code`),
    ...dataset.municipalities
      .filter(({ municipality: { istat } }) => !/^\d{6}$/.test(istat))
      .map(() => 'a town without a code'),
  ];
};
