// SPDX-License-Identifier: AGPL-3.0-or-later
import { fitsAll, type Slot, type Slots } from '../pathway/slots.ts';

/** Whose notice it is. */
export const NOTICE_TITLES = ['desk', 'school', 'course', 'health'] as const;
export type NoticeTitle = (typeof NOTICE_TITLES)[number];

/** The families one looks for a line in. */
export const NOTICE_GROUPS = ['hours', 'enrolment', 'course', 'days', 'bring', 'school', 'who'] as const;
export type NoticeGroup = (typeof NOTICE_GROUPS)[number];

export type NoticeRule = { code: string; group: NoticeGroup; slots: readonly Slot[] };
const rule = (group: NoticeGroup, code: string, ...slots: Slot[]): NoticeRule => ({ group, code, slots });

/** The coded lines of a notice. Nothing printed counts them: they may be put in another order. */
export const NOTICE_RULES: readonly NoticeRule[] = [
  rule('hours', 'closed_on', 'date'),
  rule('hours', 'closed_between', 'date', 'until'),
  rule('hours', 'open_again', 'date'),
  rule('hours', 'new_hours', 'day', 'from', 'to'),
  rule('hours', 'strike', 'date'),
  rule('hours', 'moved_to', 'name'),
  rule('hours', 'phone_change', 'phone'),
  rule('enrolment', 'enrolment_open', 'date', 'until'),
  rule('enrolment', 'enrolment_by', 'date'),
  rule('enrolment', 'places_free'),
  rule('enrolment', 'places_full'),
  rule('enrolment', 'canteen', 'date'),
  rule('enrolment', 'school_bus', 'date'),
  rule('course', 'course_starts', 'date', 'time'),
  rule('course', 'course_hours', 'day', 'from', 'to'),
  rule('course', 'course_ends', 'date'),
  rule('course', 'no_lesson', 'date'),
  rule('course', 'teacher_absent', 'date'),
  rule('course', 'exam', 'date', 'time'),
  rule('days', 'meeting', 'date', 'time'),
  rule('days', 'parents_meeting', 'date', 'time'),
  rule('days', 'mediator_there', 'language'),
  rule('days', 'trip', 'date', 'time'),
  rule('days', 'return_time', 'time'),
  rule('days', 'early_exit', 'date', 'time'),
  rule('days', 'visit_day', 'date', 'time'),
  rule('days', 'place', 'name'),
  rule('bring', 'bring', 'document'),
  rule('bring', 'bring_food'),
  rule('bring', 'bring_clothes'),
  rule('bring', 'cost', 'number'),
  rule('bring', 'free'),
  rule('school', 'sign_sheet', 'date'),
  rule('school', 'absence_tell'),
  rule('school', 'absence_paper'),
  rule('who', 'children_welcome'),
  rule('who', 'women_only'),
  rule('who', 'everyone'),
  rule('who', 'ask_here'),
];

/** A coded line: a sentence of every language, with its slots filled. */
export type Notice = { code: string } & Slots;

const byCode = new Map(NOTICE_RULES.map(one => [one.code, one]));

/** True when a line can be said: it exists, its slots are filled rightly, and none beyond them. */
export const isNotice = ({ code, ...filled }: Notice): boolean => {
  const known = byCode.get(code);
  return known !== undefined && fitsAll(known.slots, filled);
};
