import { advice, meant } from '../words/advice.ts';
import { day, list } from '../words/format.ts';
import { beginningText, endingText, eventWord, type TurnWords } from '../words/organisation.ts';

const sortWords: Readonly<Record<string, string>> = {
  'party-organisation': 'đảng bộ của shcb.yaml',
  organisation: 'một tổ chức trong to_chuc',
  unit: 'một chi bộ',
};

/** What is impossible or incomplete in the organisation of a workspace. */
export const organisationComplaints = {
  'codes-alike': (args: { id: string; other: string }) =>
    advice(
      `mã "${args.id}" chỉ khác "${args.other}" ở chữ hoa, chữ thường, dấu hoặc chữ trông giống nhau (O và 0, I và 1)`,
      'Nên đặt mã khác hẳn nhau, để phiếu của hai nơi không bị ghi nhầm.',
    ),
  'unit-inactive': (args: {
    unit: string;
    date: string;
    begun?: TurnWords | null;
    ended?: TurnWords | null;
  }) => {
    const said = `ngày ${day(args.date)} chi bộ "${args.unit}" không hoạt động theo shcb.yaml`;
    if (args.ended)
      return advice(
        `${said}: ${endingText(args.ended)}`,
        args.ended.others.length === 0
          ? 'Sửa ngày của phiếu, hoặc sửa biến động (su_kien) trong shcb.yaml.'
          : `Sửa ngày của phiếu; nếu ngày đúng thì phiếu là của ${list(args.ended.others, 'hoặc')}.`,
      );
    return args.begun
      ? advice(
          `${said}: ${beginningText(args.begun)}`,
          args.begun.others.length === 0
            ? 'Sửa ngày của phiếu, hoặc sửa biến động (su_kien) trong shcb.yaml.'
            : `Sửa ngày của phiếu; nếu ngày đúng thì phiếu là của ${list(args.begun.others, 'hoặc')}.`,
        )
      : advice(said, 'Sửa ngày của phiếu, hoặc sửa tu, den của chi bộ trong shcb.yaml.');
  },
  'body-unknown': (args: { id: string; unit: boolean; suggestion: string | null }) =>
    advice(
      `mã "${args.id}" không có trong shcb.yaml`,
      meant(
        args.suggestion,
        args.unit
          ? 'Thêm mã này vào chi_bo (hoặc to_chuc), kể cả khi tổ chức đã kết thúc hoặc sau này mới lập.'
          : 'Thêm mã này vào to_chuc; chuyển ra khỏi đảng bộ này thì ghi ra_ngoai thay cho ve.',
      ),
    ),
  'body-of-other-sort': (args: { id: string; sort: string; unit: boolean }) =>
    advice(
      `"${args.id}" là ${sortWords[args.sort] ?? args.sort}, không dùng được ở đây`,
      args.unit
        ? 'Ghi mã của chi bộ; biến động của tổ chức khác thì ghi mục to_chuc.'
        : 'Ghi mã của dang_bo hoặc của một tổ chức trong to_chuc; biến động của chi bộ thì ghi mục chi_bo.',
    ),
  'event-subject': (args: { kind: string; given: number }) =>
    advice(
      args.given === 0
        ? `biến động ${eventWord(args.kind)} chưa ghi của tổ chức nào`
        : `biến động ${eventWord(args.kind)} ghi cả chi_bo lẫn to_chuc`,
      'Ghi đúng một mục: chi_bo (mã chi bộ) hoặc to_chuc (mã tổ chức khác).',
    ),
  'event-destination': (args: { given: number }) =>
    advice(
      args.given === 0
        ? 'chuyển giao nhưng chưa ghi đi đâu, từ đâu'
        : 'chuyển giao ghi nhiều nơi đến, nơi đi',
      'Ghi đúng một mục: ve (mã tổ chức cấp trên mới trong đảng bộ này), ra_ngoai (tên đảng bộ khác sẽ nhận) hoặc tu_ngoai (tên đảng bộ khác đã chuyển về).',
    ),
  'event-mixes': (args: { kind: string; ids: readonly string[] }) =>
    advice(
      `biến động ${eventWord(args.kind)} ghi chung chi bộ với tổ chức khác: ${args.ids.join(', ')}`,
      'Chi bộ chỉ đi với chi bộ, tổ chức trong to_chuc chỉ đi với tổ chức trong to_chuc; tách thành hai biến động.',
    ),
  'merger-keeps': (args: { into: string; keeps: boolean }) =>
    args.keeps
      ? advice(
          `hợp nhất thì thành tổ chức mới, trong khi "${args.into}" là một trong các tổ chức cũ`,
          'Giữ lại một tổ chức cũ thì ghi loai: sap_nhap; lập tổ chức mới thì đặt mã mới.',
        )
      : advice(
          `sáp nhập thì giữ một tổ chức cũ, trong khi "${args.into}" không có trong tu`,
          'Thành tổ chức mới thì ghi loai: hop_nhat; giữ tổ chức cũ thì thêm mã của nó vào tu.',
        ),
  'decision-missing': (args: { kind: string; given: number; wanted: number }) =>
    advice(
      args.given === 0
        ? `biến động ${eventWord(args.kind)} chưa ghi số quyết định`
        : `biến động ${eventWord(args.kind)} mới ghi ${args.given} trong ${args.wanted} quyết định`,
      args.wanted === 1
        ? 'Ghi quyet_dinh: số, ký hiệu của quyết định.'
        : 'Ghi quyet_dinh: [quyết định của nơi chuyển, quyết định của nơi nhận].',
    ),
  'begun-twice': (args: { id: string; kind: string; date: string; earlier: string; first: string }) =>
    advice(
      `"${args.id}" bắt đầu hai lần: ${eventWord(args.earlier)} ${day(args.first)}, ${eventWord(args.kind)} ${day(args.date)}`,
      'Giữ một biến động; tổ chức lập lại sau khi đã kết thúc thì đặt mã mới.',
    ),
  'ended-twice': (args: { id: string; kind: string; date: string; earlier: string; first: string }) =>
    advice(
      `"${args.id}" kết thúc hai lần: ${eventWord(args.earlier)} ${day(args.first)}, ${eventWord(args.kind)} ${day(args.date)}`,
      'Giữ một biến động, bỏ hoặc sửa biến động còn lại.',
    ),
  'span-differs': (args: { id: string; end: string; written: string; computed: string; kind: string }) =>
    args.end === 'from'
      ? advice(
          `"${args.id}" ghi tu ${day(args.written)}, trong khi biến động ${eventWord(args.kind)} cho ngày đầu là ${day(args.computed)}`,
          'Sửa một trong hai, hoặc bỏ tu vì biến động đã nói.',
        )
      : advice(
          `"${args.id}" ghi den ${day(args.written)}, trong khi biến động ${eventWord(args.kind)} cho ngày cuối là ${day(args.computed)}`,
          'Sửa một trong hai, hoặc bỏ den vì biến động đã nói.',
        ),
  'life-reversed': (args: { id: string; from: string; to: string }) =>
    advice(
      `"${args.id}" kết thúc trước khi bắt đầu: ngày đầu ${day(args.from)}, ngày cuối ${day(args.to)}`,
      'Sửa ngày của một trong hai chỗ.',
    ),
  'event-too-early': (args: { id: string; kind: string; date: string; from: string }) =>
    advice(
      `biến động ${eventWord(args.kind)} ngày ${day(args.date)} nói đến "${args.id}", trong khi ngày đầu của "${args.id}" là ${day(args.from)}`,
      'Sửa ngày; còn tên, tổ chức cấp trên, loại hình ngay từ ngày đầu thì ghi ở dòng của tổ chức, không ghi thành biến động.',
    ),
  'event-too-late': (args: { id: string; kind: string; date: string; to: string }) =>
    advice(
      `biến động ${eventWord(args.kind)} ngày ${day(args.date)} nói đến "${args.id}", trong khi ngày cuối của "${args.id}" là ${day(args.to)}`,
      'Sửa ngày của một trong hai chỗ.',
    ),
  'same-day-events': (args: { id: string; date: string; kind: string }) =>
    advice(
      `hai biến động ${eventWord(args.kind)} của "${args.id}" cùng ngày ${day(args.date)}, không rõ biến động nào sau`,
      'Giữ biến động cuối cùng của ngày, hoặc sửa ngày.',
    ),
  'parent-inactive': (args: { id: string; parent: string; end: string; day: string }) =>
    advice(
      args.end === 'from'
        ? `"${args.id}" thuộc "${args.parent}" khi "${args.parent}" chưa có (ngày đầu ${day(args.day)})`
        : `"${args.id}" còn thuộc "${args.parent}" sau ngày cuối của "${args.parent}" (${day(args.day)})`,
      args.end === 'from'
        ? 'Sửa thuoc hoặc ngày; về sau mới về đó thì ghi biến động chuyen_giao.'
        : 'Ghi biến động chuyen_giao đưa về tổ chức cấp trên mới, hoặc biến động kết thúc.',
    ),
  'parent-circle': (args: { ids: readonly string[] }) =>
    advice(
      args.ids.length === 1
        ? `"${args.ids[0] ?? ''}" thuộc chính nó`
        : `${list(args.ids.map((id) => `"${id}"`))} thuộc lẫn nhau thành vòng`,
      'Sửa thuoc hoặc ve để mỗi tổ chức thuộc một tổ chức cấp trên.',
    ),
} as const;
