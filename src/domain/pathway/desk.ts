// SPDX-License-Identifier: AGPL-3.0-or-later
import { isNote, type Note } from './notes.ts';
import { MOST_NOTES, MOST_STEPS, type Step } from './pathway.ts';

/** A step on the desk, with a number of its own that moves with it. */
export type DeskStep = Step & { key: number };

/** What lies on the desk for one person; it is kept nowhere else. */
export type Desk = {
  lang: string;
  steps: readonly DeskStep[];
  /** The step notes are added to. */
  active: number | undefined;
  next: number;
  /** What lay there before everything was cleared. */
  cleared?: Desk;
};

export type DeskAction =
  | { do: 'add'; code: string }
  | { do: 'remove'; key: number }
  | { do: 'move'; key: number; by: -1 | 1 }
  | { do: 'choose'; key: number | undefined }
  | { do: 'note'; key: number; note: Note }
  | { do: 'unnote'; key: number; at: number }
  | { do: 'speak'; lang: string }
  | { do: 'clear' }
  | { do: 'undo' }
  | { do: 'forget' };

/** An empty desk, for the next person. */
export const emptyDesk = (lang: string): Desk => ({ lang, steps: [], active: undefined, next: 1 });

const moved = (steps: readonly DeskStep[], key: number, by: -1 | 1): readonly DeskStep[] => {
  const from = steps.findIndex(step => step.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= steps.length) return steps;
  const [one, other] = [steps[from], steps[to]] as [DeskStep, DeskStep];
  return steps.map((step, at) => (at === from ? other : at === to ? one : step));
};

const same = (one: Note, other: Note): boolean => JSON.stringify(one) === JSON.stringify(other);

const noted = (step: DeskStep, note: Note): DeskStep => {
  const full = step.notes.length >= MOST_NOTES || step.notes.some(one => same(one, note));
  return full || !isNote(note) ? step : { ...step, notes: [...step.notes, note] };
};

const withStep = (desk: Desk, key: number, change: (step: DeskStep) => DeskStep): Desk => ({
  ...desk,
  steps: desk.steps.map(step => (step.key === key ? change(step) : step)),
});

const added = (desk: Desk, code: string): Desk => {
  const there = desk.steps.find(step => step.code === code);
  if (there !== undefined) return { ...desk, active: there.key };
  if (desk.steps.length >= MOST_STEPS) return desk;
  const { cleared: _, ...rest } = desk;
  const step = { code, notes: [], key: desk.next };
  return { ...rest, steps: [...desk.steps, step], active: step.key, next: desk.next + 1 };
};

const without = (desk: Desk, key: number): Desk => {
  const at = desk.steps.findIndex(step => step.key === key);
  const steps = desk.steps.filter(step => step.key !== key);
  const near = steps[Math.min(at, steps.length - 1)]?.key;
  return { ...desk, steps, active: desk.active === key ? near : desk.active };
};

/** What lies on the desk after something was done. */
export const onDesk = (desk: Desk, action: DeskAction): Desk => {
  switch (action.do) {
    case 'add':
      return added(desk, action.code);
    case 'remove':
      return without(desk, action.key);
    case 'move':
      return { ...desk, steps: moved(desk.steps, action.key, action.by), active: action.key };
    case 'choose':
      return { ...desk, active: action.key };
    case 'note':
      return withStep(desk, action.key, step => noted(step, action.note));
    case 'unnote':
      return withStep(desk, action.key, step => ({
        ...step,
        notes: step.notes.filter((_, at) => at !== action.at),
      }));
    case 'speak':
      return { ...desk, lang: action.lang };
    case 'clear': {
      const { cleared: _, ...rest } = desk;
      return desk.steps.length === 0 ? desk : { ...emptyDesk(desk.lang), cleared: rest };
    }
    case 'undo':
      return desk.cleared ?? desk;
    case 'forget': {
      const { cleared: _, ...rest } = desk;
      return rest;
    }
  }
};
