// SPDX-License-Identifier: AGPL-3.0-or-later
import { LANGUAGES } from '../../i18n/languages.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

type Props = {
  /** Undefined without JavaScript: then the rows are links, and no row is chosen yet. */
  chosen: string | undefined;
  onChoose: (code: string) => void;
};

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

const neighbour = (code: string, key: string): string | undefined => {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const here = LANGUAGES.findIndex(language => language.code === code);
  return LANGUAGES[(here + step + LANGUAGES.length) % LANGUAGES.length]?.code;
};

/** One row per language, in its own script: a link that also works without JavaScript, a choice with it. */
export const LanguageList = ({ chosen, onChoose }: Props) => {
  const { hrefOf } = useApp();
  const alive = chosen !== undefined;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }, code: string) => {
    const next = event.key === ' ' ? code : neighbour(code, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[lang="${next}"]`)?.focus();
  };
  return (
    <div class="langs" {...(alive && { role: 'radiogroup', 'aria-labelledby': 'choose' })}>
      {LANGUAGES.map(({ code, endonym, dir }) => (
        <a
          key={code}
          class="lang"
          lang={code}
          dir={dir}
          href={hrefOf({ page: 'home', lang: code })}
          {...(alive && {
            role: 'radio',
            'aria-checked': code === chosen,
            tabIndex: code === chosen ? 0 : -1,
            onClick: (event: MouseEvent) => {
              event.preventDefault();
              onChoose(code);
            },
            onKeyDown: (event: KeyboardEvent & { currentTarget: HTMLElement }) => onKeyDown(event, code),
          })}
        >
          <span>{endonym}</span>
          {code === chosen && <Icon name="check" />}
        </a>
      ))}
    </div>
  );
};
