// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../kit/Icon.tsx';
import { type Coded, type CodedRule, type CodedSection, openWords, SlotForm } from './SlotForm.tsx';

type Rule<Group> = CodedRule & { group: Group };

type Props<Group extends string> = {
  section: CodedSection;
  /** The families, each with its name and perhaps its picture. */
  groups: readonly { group: Group; words: string; picture?: string }[];
  rules: readonly Rule<Group>[];
  client: string;
  /** What the button that ends a form says. */
  put: string;
  isRight: (coded: Coded) => boolean;
  onPut: (coded: Coded) => void;
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TURNS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** The family that was chosen takes the focus when a form is left, before the next key, which goes on from there. */
const useReturn = (left: boolean) => {
  const chips = useRef<HTMLDivElement>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const away = useRef(false);
  useLayoutEffect(() => {
    if (left && away.current) chip.current?.focus();
    away.current = !left;
  }, [left]);
  return { chips, chip };
};

/**
 * All coded sentences, family by family; one without slots is put at once. Arrows go from family to family, and each
 * sentence of a family has a letter.
 */
export const Palette = <Group extends string>({ groups, rules, section, onPut, ...form }: Props<Group>) => {
  const [at, setAt] = useState(0);
  const [rule, setRule] = useState<Rule<Group> | undefined>(undefined);
  const { chips, chip } = useReturn(rule === undefined);
  const close = () => setRule(undefined);
  const put = (coded: Coded) => {
    onPut(coded);
    close();
  };
  if (rule !== undefined)
    return <SlotForm {...form} section={section} rule={rule} onPut={put} onClose={close} />;
  const shown = rules.filter(({ group }) => group === groups[at]?.group);
  const choose = (one: Rule<Group>) => (one.slots.length === 0 ? put({ code: one.code }) : setRule(one));
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const turn = TURNS[event.key];
    const one = event.key.length === 1 ? shown[LETTERS.indexOf(event.key.toLowerCase())] : undefined;
    if (turn !== undefined) {
      const next = (at + turn + groups.length) % groups.length;
      setAt(next);
      chips.current?.querySelectorAll('button')[next]?.focus();
    } else if (one !== undefined) choose(one);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside have the focus, the keys are theirs
    <div class="choosing" onKeyDown={press}>
      <div class="chips" ref={chips}>
        {groups.map(({ group, words, picture }, place) => (
          <button
            key={group}
            ref={place === at ? chip : undefined}
            type="button"
            class="chip"
            aria-pressed={place === at}
            onClick={() => setAt(place)}
          >
            {picture !== undefined && <Icon name={picture} size="small" />}
            <span>{words}</span>
          </button>
        ))}
      </div>
      <div class="chips">
        {shown.map((one, place) => (
          <button
            key={one.code}
            type="button"
            class="btn"
            aria-keyshortcuts={LETTERS.charAt(place)}
            onClick={() => choose(one)}
          >
            <span class="kbd" aria-hidden="true">
              {LETTERS.charAt(place).toUpperCase()}
            </span>
            <span>{openWords(section, one)}</span>
          </button>
        ))}
      </div>
    </div>
  );
};
