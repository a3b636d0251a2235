// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import italian from '../../../../locales/it/phrases.json';
import { LANGUAGES, languageOf } from '../../../i18n/languages.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Listen } from '../../listen/Listen.tsx';
import { FAMILIES, type Family, PICTURES, phrasesOf, type Said } from '../../show/phrases.ts';
import { SelectField } from '../embed/Fields.tsx';
import { usePhraseKeys } from './use-phrase-keys.ts';
import { say } from './words.ts';

const LETTERS = 'abcdefghijklmnop';

type HalvesProps = { said: Said; client: string };

/** The sentence as large as there is room for: both may read it, whoever shows it. */
const Stage = ({ said: { id, italian: theirs, own, heard }, client }: HalvesProps) => (
  <div class="stage">
    <div class="twice">
      <p lang="it" dir="ltr">
        <span data-say data-audio={heard}>
          {theirs}
        </span>
      </p>
      {own !== undefined && (
        <p lang={client} dir={languageOf(client)?.dir} data-read data-audio={`show.${id}`}>
          {own}
        </p>
      )}
    </div>
    <p class="ln">
      <Listen page="show" lang="it" select=".stage [data-say]" icon="talk" words={say('sayItalian')} />
      {own !== undefined && (
        <Listen page="show" lang={client} select=".stage [data-read]" words={say('sayClient')} />
      )}
    </p>
  </div>
);

type ListProps = { shown: readonly Said[]; at: number; client: string; onAt: (at: number) => void };

const List = ({ shown, at, client, onAt }: ListProps) => (
  <ul role="list">
    {shown.map(({ id, italian: theirs, own }, place) => (
      <li key={id}>
        <button
          type="button"
          class="btn"
          data-phrase={place}
          aria-pressed={place === at}
          aria-keyshortcuts={LETTERS.charAt(place)}
          onClick={() => onAt(place)}
        >
          <span class="kbd" aria-hidden="true">
            {LETTERS.charAt(place).toUpperCase()}
          </span>
          <span class="g">
            {own !== undefined && (
              <bdi lang={client} dir={languageOf(client)?.dir}>
                {own}
              </bdi>
            )}
            <bdi lang="it">{theirs}</bdi>
          </span>
        </button>
      </li>
    ))}
  </ul>
);

type FamiliesProps = { family: Family; onFamily: (family: Family) => void };

const Families = ({ family, onFamily }: FamiliesProps) => (
  <div class="chips">
    {FAMILIES.map(one => (
      <button
        key={one}
        type="button"
        class="chip"
        data-family={one}
        aria-pressed={one === family}
        onClick={() => onFamily(one)}
      >
        <Icon name={PICTURES[one]} size="small" />
        <span>{italian.group[one]}</span>
      </button>
    ))}
  </div>
);

type Props = {
  /** The language of the person, and whether its words are here. */
  lang: string;
  here: boolean;
  failed: boolean;
  onLang: (lang: string) => void;
  onClose: () => void;
};

/** Sentences to show, over the whole screen: chosen beside, read large. The plan waits behind. */
export const Phrases = ({ lang, here, failed, onLang, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [family, setFamily] = useState<Family>('begin');
  const [at, setAt] = useState(0);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-phrase]')?.focus();
  }, []);
  const client = here ? lang : 'it';
  const shown = phrasesOf(family, client);
  const said = shown[at] ?? shown[0];
  const turn = (to: Family) => {
    setFamily(to);
    setAt(0);
  };
  const onKeyDown = usePhraseKeys({ dialog, family, at });
  return (
    <dialog
      class="phrases"
      ref={dialog}
      onClose={onClose}
      onKeyDown={onKeyDown}
      aria-labelledby="desk-phrases"
    >
      <header>
        <h2 id="desk-phrases">{say('show')}</h2>
        <SelectField
          id="phrases-lang"
          label={say('language')}
          value={lang}
          options={LANGUAGES.map(({ code, endonym }) => ({ value: code, words: endonym, lang: code }))}
          onChoose={code => code !== undefined && onLang(code)}
        />
        <button type="button" class="btn" aria-keyshortcuts="Escape" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span>{say('closeScreen')}</span>
        </button>
      </header>
      {failed && !here && <p role="alert">{say('languageMissing')}</p>}
      <div class="talk">
        <div class="kinds">
          <Families family={family} onFamily={turn} />
          <List shown={shown} at={at} client={client} onAt={setAt} />
        </div>
        {said !== undefined && <Stage key={`${client} ${said.id}`} said={said} client={client} />}
      </div>
    </dialog>
  );
};
