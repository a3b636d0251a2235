// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type Desk, type DeskAction, emptyDesk, onDesk } from '../../../src/domain/pathway/desk.ts';

const CODES = ['2BK8', '2QXF', 'TEYU', 'WE68'];
const deskAfter = (actions: readonly DeskAction[], desk: Desk = emptyDesk('ar')): Desk =>
  actions.reduce(onDesk, desk);
const adding = (count: number): DeskAction[] => CODES.slice(0, count).map(code => ({ do: 'add', code }));
const codesOn = ({ steps }: Desk) => steps.map(({ code }) => code);

describe('the desk', () => {
  it('lays services in the order they were taken, the last one open for notes', () => {
    const desk = deskAfter(adding(3));
    expect(codesOn(desk)).toEqual(CODES.slice(0, 3));
    expect(desk.active).toBe(desk.steps[2]?.key);
  });

  it('takes no service twice: it opens the one that lies there', () => {
    const desk = deskAfter([...adding(3), { do: 'add', code: '2BK8' }]);
    expect(codesOn(desk)).toEqual(CODES.slice(0, 3));
    expect(desk.active).toBe(desk.steps[0]?.key);
  });

  it('takes twelve steps and no more', () => {
    const many = Array.from({ length: 15 }, (_, at): DeskAction => ({ do: 'add', code: `C${at}` }));
    expect(deskAfter(many).steps).toHaveLength(12);
  });

  it('moves a step up and down, not beyond the ends', () => {
    const desk = deskAfter(adding(3));
    const key = desk.steps[2]?.key ?? 0;
    const up = deskAfter([{ do: 'move', key, by: -1 }], desk);
    expect(codesOn(up)).toEqual(['2BK8', 'TEYU', '2QXF']);
    expect(codesOn(deskAfter([{ do: 'move', key, by: 1 }], desk))).toEqual(codesOn(desk));
  });

  it('goes on with the neighbour when the open step is taken away', () => {
    const desk = deskAfter(adding(3));
    const left = deskAfter([{ do: 'remove', key: desk.steps[2]?.key ?? 0 }], desk);
    expect(codesOn(left)).toEqual(['2BK8', '2QXF']);
    expect(left.active).toBe(left.steps[1]?.key);
    expect(deskAfter([{ do: 'remove', key: 1 }], deskAfter(adding(1))).active).toBeUndefined();
  });

  it('keeps a note once, and none that cannot be said', () => {
    const note = (document: string): DeskAction => ({
      do: 'note',
      key: 1,
      note: { code: 'bring', document },
    });
    const desk = deskAfter([
      ...adding(1),
      note('passport'),
      note('passport'),
      note('a secret'),
      note('isee'),
    ]);
    expect(desk.steps[0]?.notes).toEqual([
      { code: 'bring', document: 'passport' },
      { code: 'bring', document: 'isee' },
    ]);
    expect(deskAfter([{ do: 'unnote', key: 1, at: 0 }], desk).steps[0]?.notes).toHaveLength(1);
  });

  it('keeps all of it when the language changes', () => {
    const desk = deskAfter(adding(2));
    expect(deskAfter([{ do: 'speak', lang: 'bn' }], desk)).toEqual({ ...desk, lang: 'bn' });
  });

  it('is cleared at once, given back once, and forgets for good', () => {
    const desk = deskAfter(adding(2));
    const cleared = deskAfter([{ do: 'clear' }], desk);
    expect(cleared.steps).toEqual([]);
    expect(deskAfter([{ do: 'undo' }], cleared)).toEqual(desk);
    expect(deskAfter([{ do: 'forget' }, { do: 'undo' }], cleared).steps).toEqual([]);
    expect(deskAfter([{ do: 'add', code: 'WE68' }, { do: 'undo' }], cleared).steps).toHaveLength(1);
  });
});
