// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { roughDate } from '../../i18n/format.ts';
import { text, word } from '../../i18n/i18n.ts';
import { codesLine } from './codes-line.ts';
import { DoRow } from './DoRow.tsx';

type Course = NonNullable<Service['course']>;

const enrolmentOf = (enrolment: Course['enrolment']): string | undefined => {
  if (enrolment === undefined) return undefined;
  if (enrolment === 'rolling') return text('service.enrolAlways');
  return text('service.enrolBetween', { from: roughDate(enrolment.from), to: roughDate(enrolment.to) });
};

/** An Italian course: what an adult asks before enrolling. */
export const CourseRow = ({ course }: { course: Course }) => {
  const { levels, dayParts, enrolment, minAge, childcare, a2Test } = course;
  return (
    <>
      <DoRow
        icon="grad"
        title={word('offer.italian_course')}
        small={[
          levels &&
            text('service.levels', { list: codesLine(levels.map(level => word(`courseLevel.${level}`))) }),
          dayParts &&
            text('service.lessons', { list: codesLine(dayParts.map(part => word(`dayPart.${part}`))) }),
          enrolmentOf(enrolment),
          minAge !== undefined && text('service.minAge', { age: minAge }),
          a2Test === true && text('service.a2Test'),
        ]}
      />
      {childcare === true && <DoRow icon="pram" title={text('service.childcare')} />}
    </>
  );
};
