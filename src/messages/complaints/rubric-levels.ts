import type { Nested, Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import {
  decimal,
  exactly,
  type FactName,
  factName,
  kindName,
  list,
  points,
  stretch,
} from '../words/format.ts';

interface Stretched {
  readonly criterion: string;
  readonly required: number;
  readonly first: number;
  readonly last: number;
  readonly levels: readonly string[];
}

interface SizedFact {
  readonly id: string;
  readonly value: number;
}

const having = (facts: readonly SizedFact[]): string =>
  facts.length === 0 ? '' : ` có ${list(facts.map(({ id, value }) => `${id} ${decimal(value)}`))}`;

const quotedList = (names: readonly string[]): string => list(names.map((name) => `mức "${name}"`));

/** What is wrong with the levels of a line, its facts and its conditions. */
export const rubricLevelComplaints = {
  'level-above-maximum': (args: { criterion: string; level: string; points: number; maximum: number }) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${args.level}" cho ${points(args.points)}, cao hơn tối đa ${decimal(args.maximum)}`,
      'Sửa điểm của mức hoặc của tiêu chí.',
    ),
  'maximum-unreachable': (args: { criterion: string; maximum: number }) =>
    advice(
      `tiêu chí ${args.criterion}: không mức nào cho đủ ${points(args.maximum)}`,
      'Sửa điểm của tiêu chí hoặc của mức cao nhất.',
    ),
  'levels-or-met-when': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} phải có đúng một trong hai: muc hoặc dat_khi`,
      'Dùng muc khi có nhiều mức điểm, dat_khi khi chỉ đạt hoặc không đạt.',
    ),
  'levels-gap': (args: { criterion: string; first: Nested; second: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: có khoảng hở giữa mức "${say(args.first)}" và mức "${say(args.second)}"`,
      'Dùng tu (≥), tren (>), duoi (<), den (≤) sao cho mọi số thuộc đúng một mức.',
    ),
  'levels-overlap': (args: { criterion: string; first: Nested; second: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${say(args.first)}" và mức "${say(args.second)}" chồng lên nhau`,
      'Dùng tu (≥), tren (>), duoi (<), den (≤) sao cho mọi số thuộc đúng một mức.',
    ),
  'levels-open': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion}: các mức chưa phủ hết các số có thể có`,
      'Mức thấp nhất phải nhận cả 0, mức cao nhất phải nhận số lớn nhất.',
    ),
  'unknown-level': (args: { level: string; criterion: string }) =>
    advice(`tiêu chí ${args.criterion} không có mức "${args.level}"`, 'Ghi mã của một mức trong muc.'),
  'undeclared-fact': (args: { id: string; suggestion: string | null }) =>
    advice(
      `số liệu "${args.id}" chưa được khai báo`,
      meant(args.suggestion, 'Khai báo trong so_lieu_rieng, hoặc dùng số liệu chung.'),
    ),
  'fact-type': (args: { id: string; type: string; expected: readonly string[] }) =>
    advice(
      `số liệu "${args.id}" có kiểu ${args.type}, ở đây cần kiểu ${list(args.expected, 'hoặc')}`,
      'Chọn số liệu khác, hoặc cách chấm khác.',
    ),
  'fact-shadows': (args: { id: string }) =>
    advice(`"${args.id}" là số liệu chung, không khai báo lại`, 'Bỏ khỏi so_lieu_rieng.'),
  'not-applicable-open': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion}: khong_ap_dung phải có khi (do số liệu) hoặc neu (do chi bộ nêu lý do)`,
      'Ghi thêm khi hoặc neu.',
    ),
  'interval-two-ends': () =>
    advice('một phía có hai đầu mút', 'Mỗi phía chỉ ghi một: tu (≥) hoặc tren (>); duoi (<) hoặc den (≤).'),
  'interval-empty': () => advice('không số nào nằm giữa hai đầu mút', 'Đầu dưới phải nhỏ hơn đầu trên.'),
  'interval-open': () =>
    advice('khoảng này không có đầu mút nào', 'Ghi ít nhất một: tu (≥), tren (>), duoi (<), den (≤).'),
  'condition-asks-nothing': () =>
    advice(
      'điều kiện này không hỏi gì nên lúc nào cũng đúng hoặc cũng sai',
      'Ghi loai, hoặc dai_luong kèm tu, tren, duoi, den.',
    ),
  'requirement-zero': (args: { criterion: string }) =>
    advice(`tiêu chí ${args.criterion}: yêu cầu phải lớn hơn 0`, 'Sửa la của yêu cầu này.'),
  'requirement-cases': (args: {
    criterion: string;
    kind: string;
    facts: readonly SizedFact[];
    none: boolean;
  }) =>
    advice(
      `tiêu chí ${args.criterion}: buổi ${kindName(args.kind)}${having(args.facts)} ${args.none ? 'thì không yêu cầu nào áp dụng' : 'thì hai yêu cầu cùng áp dụng'}`,
      'Viết khi sao cho mỗi loại buổi, mỗi số liệu thuộc đúng một yêu cầu.',
    ),
  'level-cases': (args: { criterion: string; kind: string; facts: readonly SizedFact[]; none: boolean }) =>
    advice(
      `tiêu chí ${args.criterion}: buổi ${kindName(args.kind)}${having(args.facts)} thì ${args.none ? 'không mức nào' : 'hai mức cùng'} đúng điều kiện`,
      args.none
        ? 'Viết thêm mức cho trường hợp này, hoặc một mức cuối ghi con_lai: co.'
        : 'Viết khi của các mức sao cho mỗi buổi chỉ đúng với một mức.',
    ),
  'level-when-or-rest': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${args.level}" phải có đúng một trong hai: khi hoặc con_lai`,
      'Ghi khi nói điều kiện của mức, hoặc con_lai: co cho mức dành cho các trường hợp còn lại.',
    ),
  'rest-not-last': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${args.level}" dành cho các trường hợp còn lại phải đứng cuối`,
      'Chuyển mức này xuống cuối danh sách muc; chỉ một mức được ghi con_lai.',
    ),
  'requirement-gap': (args: Stretched) =>
    advice(
      `tiêu chí ${args.criterion}: với yêu cầu ${decimal(args.required)}, số ${stretch(args.first, args.last)} không thuộc mức nào${args.levels.length < 2 ? '' : ` (giữa ${quotedList(args.levels)})`}`,
      'Sửa thieu, dat_phan_tram sao cho mọi số thuộc đúng một mức.',
    ),
  'requirement-overlap': (args: Stretched) =>
    advice(
      `tiêu chí ${args.criterion}: với yêu cầu ${decimal(args.required)}, số ${stretch(args.first, args.last)} thuộc cả ${quotedList(args.levels)}`,
      'Sửa thieu, dat_phan_tram sao cho mọi số thuộc đúng một mức.',
    ),
  'id-unusable': (args: { id: string; why: 'spelling' | 'alike' | 'reserved' | 'code' }) => {
    if (args.why === 'reserved')
      return advice(
        `"${args.id}" là câu trả lời dùng chung cho dòng không áp dụng, không dùng làm mã của mức`,
        'Đặt mã khác cho mức này.',
      );
    if (args.why === 'code')
      return advice(
        `không phiếu nào ghi được tiêu chí có mã "${args.id}"`,
        'Viết mã bằng chữ và số, nối bằng dấu chấm, không có dấu cách ở hai đầu, như 4.2 hoặc A.I.1.',
      );
    return args.why === 'alike'
      ? advice(
          `mã "${args.id}" chỉ khác mã của một mức trước ở dấu hoặc chữ hoa`,
          'Đặt mã khác hẳn; khi đọc phiếu, chương trình không phân biệt dấu và chữ hoa.',
        )
      : advice(
          `mã "${args.id}" không dùng được trong phiếu`,
          'Viết mã bằng chữ thường không dấu, nối bằng gạch dưới, không có dấu cách ở hai đầu.',
        );
  },
  'level-unreachable': (args: { criterion: string; level: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: không số nào thuộc mức "${say(args.level)}"`,
      'Bỏ mức này, hoặc sửa khoảng của nó; số người, số lần, số phút và số ngày chỉ là số nguyên.',
    ),
  'levels-turn': (args: { criterion: string; lower: string; upper: string; before: number; after: number }) =>
    advice(
      `tiêu chí ${args.criterion}: số liệu tăng thì điểm đang đổi một chiều lại quay ngược, mức "${args.lower}" ${points(args.before)} rồi mức "${args.upper}" ${points(args.after)}`,
      'Đối chiếu điểm của các mức với văn bản, có thể chép đổi chỗ.',
    ),
  'free-beyond': (args: { criterion: string; times: number; fact: FactName; most: number }) =>
    advice(
      `tiêu chí ${args.criterion}: không tính ${args.times} lần đầu của "${factName(args.fact)}", nhiều hơn số lần có thể có, nên dòng này không bao giờ đổi điểm`,
      'Sửa mien theo văn bản.',
    ),
  'share-swapped': (args: { criterion: string; numerator: string; denominator: string }) =>
    advice(
      `tiêu chí ${args.criterion}: ${args.denominator} là một phần của ${args.numerator}, nên tỷ lệ này không bao giờ dưới 100%`,
      `Đổi chỗ: tu_so: ${args.denominator}, mau_so: ${args.numerator}.`,
    ),
  'excluded-outside': (args: { criterion: string; fact: string; base: string }) =>
    advice(
      `tiêu chí ${args.criterion}: ${args.fact} không nằm trong ${args.base}, trừ ra là trừ thừa`,
      'Bỏ số liệu này khỏi tru, hoặc sửa mau_so.',
    ),
  'formula-order': (args: { fact: string; term: string }) =>
    advice(
      `số liệu "${args.fact}" được tính từ "${args.term}", trong khi "${args.term}" không đứng trước nó`,
      'Kể các số liệu đem tính trước số liệu được tính.',
    ),
  'formula-twice': (args: { fact: string; term: string }) =>
    advice(
      `số liệu "${args.fact}" tính từ "${args.term}" hai lần`,
      'Ghi mỗi số liệu một lần; muốn tính nặng hơn thì dùng nhan hoặc gia_quyen.',
    ),
  'formula-type': (args: { fact: string; type: string; types: readonly string[] }) =>
    advice(
      `số liệu "${args.fact}" ghi kieu: ${args.type}, trong khi phép tính này cho ${list(args.types, 'hoặc')}`,
      'Sửa kieu của số liệu, hoặc phép tính.',
    ),
  'formula-numbers': (args: { fact: string }) =>
    advice(
      `số liệu "${args.fact}": lay, trong_so, he_so hoặc giới hạn không hợp với cac_so`,
      'lay từ 1 và ít hơn số các số; trong_so mỗi số một trọng số lớn hơn 0; he_so khác 0; trong_khoang có tu hoặc den.',
    ),
  'line-rounding-missing': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} có điểm theo đường thẳng nhưng chưa ghi cách làm tròn`,
      'Ghi lam_tron của dòng, như lam_tron: {den: 0.01, kieu: nua_len, …}.',
    ),
  'line-rounding-idle': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} ghi lam_tron nhưng không có mức nào theo đường thẳng nên không có gì để làm tròn`,
      'Bỏ lam_tron của dòng, hoặc ghi theo_duong ở mức tính theo đường thẳng.',
    ),
  'along-flat': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}, mức "${args.level}": hai đầu của theo_duong trùng nhau, hoặc cùng một số điểm`,
      'Ghi hai số khác nhau ở tai, mỗi số ứng với một số điểm; điểm không đổi thì bỏ theo_duong.',
    ),
  'along-short': (args: {
    criterion: string;
    level: string;
    points: number;
    most: { numerator: number; denominator: number };
  }) =>
    advice(
      `tiêu chí ${args.criterion}, mức "${args.level}": đường thẳng chỉ cho tới ${exactly(args.most)} điểm mà mức ghi ${points(args.points)}`,
      'Sửa diem của mức, hai đầu của theo_duong, hoặc khoảng của mức.',
    ),
  'forced-along': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}: sự việc buộc về mức "${args.level}", trong khi điểm của mức đó còn tùy số đo được`,
      'Thêm một mức có điểm cố định và ghi mã của nó ở ve_muc.',
    ),
  'share-of-itself': (args: { criterion: string; fact: string }) =>
    advice(
      `tiêu chí ${args.criterion}: mẫu số "${args.fact}" trùng với tử số hoặc bị trừ hết, nên tỷ lệ không nói gì`,
      'Ghi số liệu khác ở tu_so, mau_so hoặc tru.',
    ),
  'value-never': (args: { fact: FactName }) =>
    advice(
      `không số nào của số liệu "${factName(args.fact)}" nằm trong khoảng này, nên điều kiện không bao giờ đúng`,
      'Sửa khoảng; số người, số lần, số phút không âm và là số nguyên.',
    ),
  'value-always': (args: { fact: FactName }) =>
    advice(
      `mọi số của số liệu "${factName(args.fact)}" đều nằm trong khoảng này, nên điều kiện lúc nào cũng đúng`,
      'Thu hẹp khoảng, hoặc bỏ điều kiện.',
    ),
  'occasion-never': () =>
    advice(
      'điều kiện này không bao giờ đúng với các buổi mà bộ tiêu chí áp dụng',
      'Đối chiếu với ap_dung_cho, hoặc bỏ điều kiện.',
    ),
  'occasion-always': () =>
    advice('điều kiện này lúc nào cũng đúng nên không phân biệt gì', 'Bỏ điều kiện, hoặc thu hẹp lại.'),
  'state-one-way': () =>
    advice(
      'số liệu lấy từ các buổi trước phải có đúng một trong hai: ky_truoc hoặc lien_tiep',
      'Giữ một, bỏ một.',
    ),
  'in-row-whole': () => advice('tren phải là số buổi nguyên, từ 1', 'Ghi như tren: 3.'),
} as const;
