// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Desk, DeskStep } from '../../../domain/pathway/desk.ts';
import type { Service } from '../../../domain/service.ts';
import { roughDate } from '../../../i18n/format.ts';
import { type TextKey, text } from '../../../i18n/i18n.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { useApp } from '../../context.ts';
import { codedIn } from '../../pathway/coded.ts';
import { Stamp } from '../../practice/Stamp.tsx';
import { envelopeOf } from '../../service/place.ts';
import { titleOf } from '../../service-title.ts';
import { QrCode } from '../../share/QrCode.tsx';
import type { Paper } from './HandOver.tsx';
import { planQr } from './plan-qr.ts';

type Props = {
  desk: Desk;
  client: string;
  url: string;
  paper: Paper;
  today: string;
  serviceOf: (code: string) => Service | undefined;
};

type HalfProps = { step: DeskStep; service: Service; lang: string };

const Half = ({ step, service, lang }: HalfProps) => {
  const { atlas } = useApp();
  const { title, italian } = titleOf(service, lang);
  return (
    <div class="half" lang={lang} dir={languageOf(lang)?.dir}>
      <strong>{title}</strong>
      {italian === undefined && (
        <p>
          {envelopeOf(service, atlas)}
          {service.phones?.map(phone => (
            <bdi key={phone} dir="ltr" class="tel">
              {phone}
            </bdi>
          ))}
        </p>
      )}
      <ul role="list">
        {step.notes.map(note => (
          <li key={JSON.stringify(note)}>{codedIn(lang, 'notes.note', note)}</li>
        ))}
      </ul>
    </div>
  );
};

const Both = ({
  lang,
  say,
  params = {},
}: {
  lang: string;
  say: TextKey;
  params?: Record<string, string>;
}) => (
  <>
    <span lang="it">{text(say, { ...params, lng: 'it' })}</span>
    {lang !== 'it' && (
      <span lang={lang} dir={languageOf(lang)?.dir}>
        {text(say, { ...params, lng: lang })}
      </span>
    )}
  </>
);

const Printed = ({ lang, today }: { lang: string; today: string }) => (
  <p class="both small">
    <span lang="it">{text('pathway.printedOn', { date: roughDate(today, 'it'), lng: 'it' })}</span>
    {lang !== 'it' && (
      <span lang={lang} dir={languageOf(lang)?.dir}>
        {text('pathway.printedOn', { date: roughDate(today, lang), lng: lang })}
      </span>
    )}
  </p>
);

/** The sheet a person takes along: both languages, one code, and no line for a name. Seen on paper alone. */
export const Sheet = ({ desk, client, url, paper, today, serviceOf }: Props) => {
  const { training } = useApp();
  const qr = planQr(url);
  return (
    <div class={`sheet ${paper}`} aria-hidden="true">
      <Stamp />
      {training === true && (
        <p class="both small">
          <Both lang={client} say="pathway.training" />
        </p>
      )}
      <p class="both title">
        <Both lang={client} say="pathway.title" />
      </p>
      <ol role="list">
        {desk.steps.map((step, at) => {
          const service = serviceOf(step.code);
          return service === undefined ? null : (
            <li key={step.key}>
              <span class="nr">{at + 1}</span>
              <div class="both">
                <Half step={step} service={service} lang="it" />
                {client !== 'it' && <Half step={step} service={service} lang={client} />}
              </div>
              <div>
                <bdi class="code" dir="ltr">
                  {step.code}
                </bdi>
                <Stamp />
              </div>
            </li>
          );
        })}
      </ol>
      {qr !== undefined && (
        <div class="seal">
          <QrCode drawn={qr} />
          <div>
            <p class="both">
              <Both lang={client} say="poster.scan" />
            </p>
            <p class="both small">
              <Both lang={client} say="pathway.private" />
            </p>
            <Printed lang={client} today={today} />
          </div>
        </div>
      )}
    </div>
  );
};
