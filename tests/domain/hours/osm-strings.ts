// SPDX-License-Identifier: AGPL-3.0-or-later

/** Hours as Italian offices keep them, one string a line, grouped by what makes them hard. */
const GROUPS = {
  weekly: `
Mo-Fr 09:00-12:00
Mo-Fr 08:00-14:00
Mo-Fr 8:30-13:30
Mo-Sa 08:00-13:00
Mo-Su 09:00-20:00
Mo-Fr 00:00-24:00
Tu 15:00-17:30
Tu,Th 15:30-17:30
Mo,We,Fr 09:00-12:30
Mo,We-Fr 09:15-12:45
Mo-We,Fr,Sa 10:00-13:00
Sa-Mo 10:00-18:00
Fr-Tu 10:00-18:00
Su 10:00-12:00
09:00-13:00
00:00-24:00
24/7
Mo - Fr 09:00 - 12:00
Mo-Fr 09:00-12:00 open
Sa-Su 10:00-12:00; Mo-Fr 09:00-13:00
Th 09:00-10:00; Fr 11:00-12:00; Sa 13:00-14:00; Su 15:00-16:00
Mo 08:45-13:25; Tu 08:45-13:25; We 08:45-13:25; Th 08:45-13:25; Fr 08:45-12:55
off
closed
unknown`,
  split: `
Mo-Fr 09:00-13:00,15:00-18:00
Mo-Fr 08:30-13:30; Tu,Th 08:30-13:30,15:00-17:30
Mo-Fr 08:30-13:30, Tu,Th 15:00-17:30
Mo-Fr 09:00-12:30; Tu,Th 15:00-17:00
Mo,We,Fr 08:30-12:30; Tu,Th 08:30-12:30,15:30-17:30
Mo-Th 08:30-13:00,14:00-17:00; Fr 08:30-13:00
Mo-Fr 09:00-12:00, Mo,We 15:00-16:30, Th 15:00-18:00
Mo-Sa 08:00-13:00,16:30-20:00; Su 09:00-12:00
Mo 09:00-13:00; Tu 09:00-13:00,15:00-17:00; We 09:00-13:00; Th 15:00-18:00; Fr 09:00-12:00
Mo-Fr 09:00-10:00,10:00-11:00,11:00-12:00
Mo-Fr 15:00-18:00,09:00-13:00
Mo-Fr 09:00-12:00,11:00-14:00
Mo-Fr 08:00-20:00; Sa 08:00-14:00
Mo-Fr 09:00-18:00; We 09:00-13:00
Mo-Fr 09:00-18:00; We off
Mo-Fr 09:00-18:00; Mo-Fr 13:00-14:00 off
Mo-Su 08:00-20:00; 13:00-15:00 off
Mo-Fr 09:00-17:00; We 12:00-14:00 off; Fr 15:00-17:00 off
Mo-Fr 08:00-18:00; Mo,We 10:00-11:00,16:00-17:00 off
Mo-Th 09:00-17:00, Fr 09:00-13:00
Mo-Fr 09:00-12:00 open, Mo 14:00-16:00
Mo-Fr 10:00-16:00; We 12:00-18:00
Mo-Fr 08:00-12:00, We 14:00-18:00; Fr off
Tu-Th 14:30-18:30, Mo,Fr 09:00-13:00, Sa 09:30-12:00
Mo-Fr 09:00-11:00, Mo-Fr 11:00-13:00`,
  nth: `
Mo[1] 09:00-12:00
Tu[1,3] 15:00-17:00
Sa[1,3] 09:00-12:00
Fr[-1] 09:00-12:00
Th[-2] 09:00-12:00
We[2,4] 09:30-11:30
We[5] 09:30-11:30
Su[2-4] 10:00-12:00
Mo[1],We[2] 09:00-12:00
Mo[1],We,Fr[-1] 09:00-12:00
Mo-Fr 09:00-12:00; Mo[1] 15:00-18:00
Mo-Fr 09:00-12:00, Mo[1] 15:00-18:00
Mo-Fr 09:00-12:00; Fr[-1] off
Mo-Sa 09:00-12:00; Sa[1] off; Sa[-1] 10:00-13:00
Tu 15:00-17:00; Tu[1] off
Sa[1,-1] 09:00-12:00
Aug Mo[1] 10:00-12:00
Dec Su[-1] 10:00-12:00
Jun-Sep Tu[1,3] 16:00-18:00
Sep,Oct,Nov Th[2] 16:00-18:00
2026 Mo[1] 09:00-12:00
Th[1],PH 09:00-12:00
Mo[1-2],Tu[3-5] 08:30-10:30
Mo-Fr 08:00-14:00; We[3] 08:00-11:00`,
  seasons: `
Jun-Sep Mo-Fr 08:00-14:00; Oct-May Mo-Fr 08:30-17:00
Oct-May Mo-Fr 09:00-13:00,15:00-18:00; Jun-Sep Mo-Fr 09:00-13:00
Jun 15-Sep 15 Mo-Fr 08:00-13:30
Jun 15-Sep 15 Mo-Fr 08:00-13:30; Sep 16-Jun 14 Mo-Fr 08:30-13:30,15:00-17:00
Sep-Jun Mo-Fr 09:00-12:00
Nov-Mar 17:00-22:00
Nov 15-Mar 31 19:00-23:00
Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-13:00
Mo-Fr 09:00-17:00; Jul,Aug Mo-Fr 09:00-13:00
Mo-Fr 09:00-13:00; Aug off
Mo-Fr 09:00-13:00; Aug 10-21 off
Mo-Fr 09:00-13:00; Aug 10-Sep 05 off
Mo-Fr 09:00-13:00; Aug Mo-Fr 10:00-12:00
Mo-Fr 09:00-13:00; Aug 14,16,17 off
Mo-Fr 09:00-13:00; Aug We off
Mo-Fr 09:00-13:00; Dec 24,31 off
Mo-Fr 09:00-13:00; Dec 24,31 09:00-11:00
Mo-Fr 09:00-13:00; Dec 24-Jan 06 off
Mo-Fr 09:00-13:00; Dec 24-26,Dec 31-Jan 02 off
Mo-Fr 09:00-13:00; Dec 24-26,31 off
Mo-Sa 09:00-13:00; Jan-Mar Sa off
Sep 15-Jun 10 Mo-Sa 08:00-14:00; Jun 11-Sep 14 Mo-Fr 09:00-12:00
Jan 07-Jun 30,Sep 01-Dec 23 Mo-Fr 09:00-12:30
Jan-Jul,Sep-Dec Mo-Fr 09:00-12:00
Oct-Apr Tu,Th 17:00-20:00; May-Sep Tu,Th 18:00-21:00
Feb Mo-Fr 09:00-12:00
Feb 10-20 Mo-Fr 09:00-12:00
Dec-Feb Mo-Su 08:00-10:00
Mar 25-Apr 05 Mo-Sa 09:00-12:00
Oct 20-30 Mo-Su 09:00-12:00
Jul 1-Aug 31 Mo-Fr 8:00-14:00
Jan-Dec Mo-Fr 09:00-12:00
Apr 25 10:00-12:00
May 1-3,Jun 2 10:00-13:00; Mo-Fr 09:00-12:00`,
  dated: `
Mo-Fr 09:00-13:00; 2026 Aug 10-21 off
Mo-Fr 09:00-13:00; 2026 Dec 24-2027 Jan 06 off
Mo-Fr 09:00-13:00; 2026 Aug off
Mo-Fr 09:00-13:00; 2026 Aug 14 off
Mo-Fr 09:00-13:00; 2026 Aug 14 09:00-11:00
Mo-Fr 09:00-13:00; 2026 Jun 1-2026 Jun 5 15:00-18:00
Mo-Fr 09:00-13:00; 2026 Aug 10-14,2026 Dec 28-31 off
Mo-Fr 09:00-13:00; 2026 Nov 02 off; 2026 Dec 07 off
Mo-Fr 09:00-13:00, 2026 Oct 10 10:00-12:00
2026 Sep 14-2027 Jun 10 Mo-Fr 15:00-17:00
2026 Mo-Fr 09:00-12:00
2026-2027 Tu 09:00-12:00
2026,2027 Jan We 09:00-12:00
2027 We 09:00-12:00
2026 Jun-Aug Mo-Fr 08:00-12:00
2026 Nov-Feb Mo-Fr 08:00-12:00
2026-2027 Dec 24-Jan 06 10:00-12:00
2026 Oct Sa 09:00-12:00
2026 Jul,Sep Mo-Fr 09:00-12:00
Mo-Fr 09:00-13:00; 2026 Mar 16-20 We off
Mo-Fr 09:00-13:00; 2026 Apr 10-2026 May 08 Mo-Fr 14:00-16:00
Mo-Fr 09:00-13:00; 2027 Jan 04-05 off
2026 Feb 02-2026 Jun 12 Tu,Th 17:30-19:30; 2026 Mar 31-2026 Apr 07 off`,
  holidays: `
Mo-Fr 09:00-13:00; PH off
Mo-Sa 09:00-13:00; Su,PH off
Mo-Fr,PH 09:00-12:00
PH,Mo-Fr 09:00-12:00
PH,Su 10:00-12:00
PH 10:00-12:00
Mo-Sa 08:00-20:00; Su,PH 09:00-13:00
Mo-Sa 08:00-20:00; PH 09:00-13:00; Dec 25 off
Mo-Fr 09:00-13:00; PH 10:00-11:00
Mo-Fr 09:00-13:00, PH 15:00-16:00
Mo-Fr 09:00-13:00; PH 11:00-24:00 off
Mo-Su,PH 10:00-18:00
Mo-Su 10:00-18:00; Dec 25,26 off; PH 10:00-13:00
Mo-Fr 09:00-13:00; PH unknown
Mo-Fr 09:00-13:00; Aug PH 09:00-10:00; PH off
Mo-Fr 09:00-13:00; 2026 PH off
09:00-13:00; PH off
Mo-Fr 09:00-13:00; PH off; Dec 08 09:00-10:00
Mo-Fr 09:00-13:00; Dec 08 09:00-10:00
Th,PH off; Mo-We,Fr 09:00-12:00`,
  nights: `
Mo-Su 20:00-08:00
Mo-Su,PH 20:00-08:00
20:00-08:00
Mo-Fr 22:00-02:00
Mo-Fr 22:00-26:00
Fr,Sa 22:00-03:00
Fr 22:00-02:00, Sa 10:00-12:00
Fr 22:00-02:00; Sa 10:00-12:00
Su 22:00-06:00
Mo-Su 19:00-24:00,00:00-07:00
Mo-Su 19:00-24:00, Tu-Su 00:00-07:00
Nov-Mar 20:00-08:00
Nov 15-Mar 31 20:00-08:00
Mo-Su 20:00-08:00; Dec 24 off
Mo-Su 20:00-08:00; PH off
Mo-Su 20:00-08:00; We off
Mo-Su 20:00-08:00; We 10:00-12:00
Mo-Su 20:00-08:00; 23:00-24:00 off
Mo-Su 20:00-08:00; Sa 22:00-02:00 off
22:00-02:00; Th 12:00-14:00
Mo 06:00-15:00; Tu-Th 07:00-04:00; Fr-Su 09:00-17:00
Mo-Su,PH 15:00-03:00; 2026 Apr 03 15:00-24:00
Mo-Th 08:00-20:00, Fr 08:00-02:00, Sa 10:00-02:00, Su 10:00-20:00
Mo[1] 21:00-05:00
Mo-Fr 08:00-22:00, Sa[-1] 22:00-04:00
2026 Dec 31 22:00-05:00
Mo-Fr 12:00-48:00
Su-Th 23:00-24:00, Mo-Fr 00:00-01:00
PH 20:00-04:00
Tu[4],Mo 18:00-28:00; PH off`,
  unknowns: `
Mo-Fr unknown
Mo-Fr 09:00-12:00 unknown
Mo-Fr 09:00-12:00; Tu,Th 15:00-17:00 unknown
Mo-Fr 09:00-12:00, Tu,Th 15:00-17:00 unknown
Mo-Fr 09:00-12:00; Aug unknown
Mo-Fr 09:00-12:00; Aug Mo-Fr 09:00-12:00 unknown
Mo-Fr 09:00-13:00, We 11:00-15:00 unknown
Mo-Fr 09:00-13:00 unknown, We 11:00-15:00
Mo-Fr 09:00-13:00; Sa unknown
Mo-Su 20:00-08:00 unknown; We 22:00-24:00
Mo-Fr 09:00-13:00; 2026 Aug 10-21 unknown
Dec 24-Jan 06 unknown`,
  notes: `
Mo 09:00-11:00 "#asylum_request", Mo 11:00-13:00 "#permit_renewal"
Mo-Fr 09:00-13:00 "+ar +fr"
Mo 09:00-13:00 "+ar"; Tu 09:00-13:00 "+bn +ur"; We 09:00-13:00 "+zh"
Mo 09:00-12:00 "@potenza"; Tu 09:00-12:00 "@melfi"; Th 15:00-18:00 "@lagonegro"; Fr 09:00-12:00 "@policoro"
Tu[1,3] 10:00-13:00 "@gorgoglione +ar", Tu[2,4] 10:00-13:00 "@policoro +fr"
Mo,We 09:00-12:00 "@potenza +ar #permit_help", Mo,We 15:00-17:00 "@potenza +en #orientation"
Mo-Fr 08:30-12:30 "#permit_renewal #permit_pickup", Tu,Th 15:00-17:00 "#citizenship"
Mo-Fr 09:00-13:00, We 10:00-12:00 "+uk"
Mo-Fr 09:00-13:00; We 10:00-12:00 "+uk"
Th 15:00-18:00 unknown "@melfi"
Mo-Fr 09:00-13:00 open "+am +ti"
Sep-Jun Tu 17:00-19:00 "@melfi #italian_course"; Jul Tu 18:00-20:00 "@melfi #italian_course"
2026 Mar 16-20 10:00-12:00 "@lagonegro #isee"
Mo-Sa 12:00-14:00 "#meals", Mo-Su 20:00-08:00 "#night_shelter"
Mo[1] 09:00-12:00 "@potenza", Mo[2] 09:00-12:00 "@melfi", Mo[3] 09:00-12:00 "@lagonegro", Mo[4] 09:00-12:00 "@policoro"
09:00-12:00 "#permit_first", 12:00-13:00 "#permit_pickup"
Mo-Fr 09:00-11:00 "#family_reunion"; Aug Mo-Fr 09:00-10:00 "#family_reunion"
Mo-Fr 09:00-12:00 "+it +en", PH 10:00-11:00 "+en"`,
  mixed: `
Mo-Fr 08:30-13:30, Tu,Th 15:00-17:30; Jul-Aug Mo-Fr 08:30-13:00; Aug 10-21 off; PH off
Oct-May Mo-Fr 09:00-13:00, Oct-May Tu 15:00-18:00; Jun-Sep Mo-Th 08:00-13:00; 2026 Aug 17-21 off
Mo-Sa 08:00-13:00; Sa[1] off; Dec 24,31 08:00-11:00; PH off
Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 06 off; 2026 Dec 28 10:00-11:00
Mo-Fr 08:00-20:00; Sa 08:00-14:00; Aug Mo-Fr 08:00-14:00; Aug Sa off; PH off
Mo,Th 09:00-12:00 "@potenza"; We 15:00-17:00 "@melfi +ar"; Aug off; PH off
Sep 15-Jun 10 Mo-Fr 14:30-18:30; Dec 23-Jan 06 off; 2026 Apr 02-07 off
Tu,Th 15:00-17:00; Tu[1] 09:00-12:00; Jul-Aug Tu,Th 09:00-11:00; Su,PH off
Nov-Mar 20:00-08:00; Apr-Oct 21:00-07:00; Dec 25 00:00-24:00
Mo-Fr 09:00-17:00; Mo-Fr 13:00-14:00 off; Aug Mo-Fr 09:00-13:00; PH off
Mo-Fr 09:00-12:00; Aug 03-28 Mo,We,Fr 09:00-11:00; Aug 12-14 off
Mo-Fr 08:30-12:30; Tu 08:30-12:30,14:30-16:30; Jun 15-Sep 15 Tu 08:30-12:30; PH off
Mo-Fr 09:00-12:00; Su 10:00-12:00; PH 10:00-11:00; Dec 25 off; Jan 01 off
Jan-Jun Mo-Fr 09:00-13:00; Jul Mo-Fr 08:00-14:00; Aug Tu,Th 09:00-11:00; Sep-Dec Mo-Fr 09:00-13:00,15:00-17:00
Mo-Fr 10:00-13:00; 2026 Jun-Aug Mo-Fr 09:00-11:00; 2026 Aug 10-21 off; 2027 Jan 01-31 Mo-Fr 11:00-13:00
We[1] 09:00-12:00, We[3] 15:00-18:00, Fr 09:00-11:00; Aug off
Mo-Fr 07:30-19:30; Sa 07:30-13:30; Dec 24,31 07:30-13:30; Aug 14-16 off; Su,PH off
Mo-Su 08:00-22:00, Fr,Sa 22:00-02:00; Dec 24 08:00-18:00
Sep 07-Jun 30 Tu,Th 17:00-20:00; Tu 19:00-20:00 off; Dec 22-Jan 07 off
Mo-Fr 09:00-12:00 "+en"; Th 15:00-18:00 "+ar"; Th[-1] off; Jul-Aug Mo-Th 09:00-11:00 "+en +fr"; PH off`,
} as const;

/** Every string with its group. */
export const OSM_STRINGS: { group: keyof typeof GROUPS; osm: string }[] = Object.entries(GROUPS).flatMap(
  ([group, lines]) =>
    lines
      .trim()
      .split('\n')
      .map(osm => ({ group: group as keyof typeof GROUPS, osm })),
);
