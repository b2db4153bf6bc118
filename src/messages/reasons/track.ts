import { day, list, monthList } from '../words/format.ts';

type Matter = 'committee' | 'documents' | 'duration' | 'conclusion' | 'report';

/** What was to be done, and what a sheet records of it. */
const matters: Readonly<Record<Matter, { readonly said: string; readonly key: string }>> = {
  committee: { said: 'họp chi ủy', key: 'ngày họp chi ủy' },
  documents: { said: 'đăng tải tài liệu', key: 'ngày đăng tải tài liệu' },
  duration: { said: 'thời lượng', key: 'thời lượng' },
  conclusion: { said: 'đăng tải kết luận', key: 'ngày đăng tải kết luận' },
  report: { said: 'nhận phiếu', key: 'ngày nhận' },
};

const shortDay = (iso: string): string => day(iso).slice(0, 5);

const days = (isos: readonly string[]): string => list([...new Set(isos.map(shortDay))]);

const faulty = ({ months, undated }: { months: readonly string[]; undated: boolean }): string =>
  list([
    ...(months.length > 0 ? [`phiếu tháng ${monthList(months)} có lỗi`] : []),
    ...(undated ? ['có phiếu chưa đọc được ngày'] : []),
  ]);

/** Before what is said of a meeting; nothing where it is said of those of many bodies. */
const ofMeeting = (meeting: string | null): string => (meeting === null ? '' : `buổi ${shortDay(meeting)} `);

/** Why an obligation stands as it does. */
export const trackReasons = {
  'obligation-met': (args: { days: readonly string[] }) =>
    args.days.length === 0 ? 'không phải làm gì' : `ngày ${days(args.days)}`,
  'obligation-due': (args: { by: string; missing: number }) =>
    `còn thiếu ${args.missing}, hạn ${day(args.by)}`,
  'obligation-not-due': (args: { from: string }) => `từ ${day(args.from)}`,
  'obligation-inactive': () => 'chưa có hoặc đã kết thúc trong kỳ này',
  'obligation-no-meeting': () => 'chưa có buổi thường kỳ để xét',
  'obligation-faulty': faulty,
  'obligation-too-few': (args: {
    found: number;
    wanted: number;
    unappraised: readonly string[];
    notHeld: string | null;
  }) =>
    [
      args.found === 0 && args.wanted === 1 ? 'chưa có lần nào' : `${args.found} trong ${args.wanted}`,
      ...(args.notHeld === null ? [] : [`không họp: ${args.notHeld}`]),
      ...(args.unappraised.length === 0 ? [] : [`ngày ${days(args.unappraised)} có dự, chưa thẩm định`]),
    ].join('; '),
  'obligation-unrecorded': (args: { matter: Matter }) => `chưa ghi ${matters[args.matter].key}`,
  'obligation-late': (args: { matter: Matter; day: string; by: string }) =>
    `${matters[args.matter].said} ngày ${shortDay(args.day)}, hạn ${shortDay(args.by)}`,
  'obligation-not-ahead': (args: { matter: Matter; day: string; meeting: string; days: number }) =>
    `${matters[args.matter].said} ngày ${shortDay(args.day)}, buổi họp ngày ${shortDay(args.meeting)}, ${
      args.days === 0 ? 'phải xong trước buổi họp' : `phải trước ít nhất ${args.days} ngày`
    }`,
  'obligation-too-short': (args: { minutes: number; least: number; meeting: string }) =>
    `buổi ${shortDay(args.meeting)} ${args.minutes} phút, cần ${args.least} phút`,
  'obligation-not-voted': (args: { voted: boolean; minuted: boolean; meeting: string | null }) =>
    `${ofMeeting(args.meeting)}chưa ghi ${list([
      ...(args.voted ? [] : ['biểu quyết']),
      ...(args.minuted ? [] : ['nơi ghi biên bản']),
    ])}`,
  'obligation-not-scored': (args: { meeting: string | null }) => `${ofMeeting(args.meeting)}chưa chấm xong`,
  'obligation-no-report': (args: { by: string }) => `không có phiếu, hạn ${day(args.by)}`,
} as const;
