import type { Pages } from './page.ts';

const founded = `- ngay: 2026-02-01
  loai: thanh_lap
  quyet_dinh: 7-QĐ/ĐU
  chi_bo: CB06`;

const moved = `- ngay: 2026-08-01
  loai: chuyen_giao
  quyet_dinh: [15-QĐ/ĐU, 3-QĐ/ĐU]
  chi_bo: CB05
  ve: BP02`;

const ended = `- ngay: 2026-09-30
  loai: ket_thuc
  quyet_dinh: 16-QĐ/ĐU
  chi_bo: CB05`;

/** The organisation of a workspace through time: its bodies and what happens to them. */
export const organisationPages = {
  'codes-alike': {
    title: 'Hai mã trông giống nhau',
    why: 'Hai mã chỉ khác nhau ở chữ hoa, dấu hoặc chữ trông giống nhau, nên dễ ghi nhầm phiếu của nơi này sang nơi kia, không ai thấy.',
    mend: 'Đặt lại một mã cho khác hẳn; phiếu đã ghi thì sửa theo.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'chi_bo:\n  - {ma: CB01, ten: Chi bộ 1}\n  - {ma: CBO1, ten: Chi bộ 2}',
      right: 'chi_bo:\n  - {ma: CB01, ten: Chi bộ 1}\n  - {ma: CB02, ten: Chi bộ 2}',
    },
  },
  'body-unknown': {
    title: 'Mã tổ chức không có trong shcb.yaml',
    why: 'thuoc và su_kien chỉ nói đến những mã đã ghi trong dang_bo, to_chuc, chi_bo, kể cả tổ chức đã kết thúc. Một mã gõ sai sẽ làm mất một chi bộ.',
    mend: 'Sửa mã, hoặc thêm tổ chức vào danh sách; nếu chuyển sang đảng bộ khác thì ghi tên đảng bộ đó vào ra_ngoai.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 've: BP20', right: 've: BP02' },
  },
  'body-of-other-sort': {
    title: 'Mã này là của loại tổ chức khác',
    why: 'Chi bộ không thể là tổ chức cấp trên; mục chi_bo chỉ ghi mã chi bộ, mục to_chuc chỉ ghi mã trong to_chuc.',
    mend: 'Ghi mã của đúng loại tổ chức, hoặc đổi mục.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 've: CB02', right: 've: BP02' },
  },
  'event-subject': {
    title: 'Biến động phải ghi đúng một tổ chức',
    why: 'Mỗi biến động loại này nói về một tổ chức. Không ghi, hoặc ghi cả chi_bo lẫn to_chuc, thì không biết là của ai.',
    mend: 'Ghi chi_bo hoặc to_chuc, đúng một mục; hai tổ chức thì viết thành hai biến động.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: 'chi_bo: CB05\nto_chuc: BP01\nve: BP02',
      right: 'chi_bo: CB05\nve: BP02',
    },
  },
  'event-destination': {
    title: 'Chuyển giao phải ghi đúng một nơi',
    why: 'Chuyển giao hoặc đổi tổ chức cấp trên trong đảng bộ (ve), hoặc rời đảng bộ (ra_ngoai), hoặc từ đảng bộ khác về (tu_ngoai). Số chi bộ đầu kỳ, cuối kỳ khác nhau theo từng trường hợp.',
    mend: 'Ghi đúng một mục: ve, ra_ngoai hoặc tu_ngoai.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 'chi_bo: CB05', right: 'chi_bo: CB05\nve: BP02' },
  },
  'event-mixes': {
    title: 'Biến động ghi chung chi bộ với tổ chức khác',
    why: 'Chi bộ nhập với chi bộ, đảng bộ bộ phận nhập với đảng bộ bộ phận. Ghi chung thì không biết phiếu thuộc về đâu.',
    mend: 'Tách thành hai biến động, mỗi biến động một loại tổ chức.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 'tu: [CB03, BP01]', right: 'tu: [CB03, CB04]' },
  },
  'merger-keeps': {
    title: 'Sáp nhập và hợp nhất ghi lẫn nhau',
    why: 'Sáp nhập giữ lại một tổ chức cũ; hợp nhất lập tổ chức mới. Hai cách cho số chi bộ tăng, giảm khác nhau.',
    mend: 'Giữ tổ chức cũ thì ghi sap_nhap; lập tổ chức mới thì ghi hop_nhat với mã mới.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 'loai: hop_nhat', right: 'loai: sap_nhap' },
  },
  'decision-missing': {
    title: 'Biến động chưa ghi đủ số quyết định',
    why: 'Bảng gửi lên cần số quyết định của từng thay đổi; chuyển giao có hai quyết định, của nơi chuyển và nơi nhận.',
    mend: 'Ghi quyet_dinh; chuyển giao thì ghi hai số trong ngoặc vuông.',
    effect: 'counted',
    example: { in: 'workspace', wrong: '# chưa ghi quyet_dinh', right: 'quyet_dinh: 16-QĐ/ĐU' },
  },
  'begun-twice': {
    title: 'Một tổ chức bắt đầu hai lần',
    why: 'Mỗi mã có một ngày đầu. Tổ chức lập lại sau khi đã kết thúc là tổ chức khác, có mã khác.',
    mend: 'Giữ một biến động, hoặc đặt mã mới cho tổ chức lập sau.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: `${founded}
- ngay: 2026-05-01
  loai: thanh_lap
  quyet_dinh: 9-QĐ/ĐU
  chi_bo: CB06`,
      right: founded,
    },
  },
  'ended-twice': {
    title: 'Một tổ chức kết thúc hai lần',
    why: 'Mỗi mã có một ngày cuối. Hai biến động cùng kết thúc một tổ chức thì không biết biến động nào đúng.',
    mend: 'Giữ một biến động, bỏ hoặc sửa biến động còn lại.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: `${ended}
- ngay: 2026-10-31
  loai: giai_the
  quyet_dinh: 18-QĐ/ĐU
  chi_bo: CB05`,
      right: ended,
    },
  },
  'span-differs': {
    title: 'Ngày đầu, ngày cuối của tổ chức khác với biến động',
    why: 'Ngày đầu, ngày cuối ghi ở dòng của tổ chức phải trùng với biến động. Với ket_thuc và giai_the, ngay là ngày hoạt động cuối cùng; với biến động khác, ngay là ngày đầu của tình trạng mới.',
    mend: 'Sửa nơi ghi sai, hoặc bỏ tu, den vì biến động đã nói.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- {ma: CB06, ten: Chi bộ Sáu, tu: 2026-01-01}',
      right: '- {ma: CB06, ten: Chi bộ Sáu}',
    },
  },
  'life-reversed': {
    title: 'Tổ chức kết thúc trước khi bắt đầu',
    why: 'Ngày cuối đứng trước ngày đầu thì không ngày nào tổ chức hoạt động.',
    mend: 'Sửa ngày của một trong hai chỗ.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- ngay: 2019-09-30\n  loai: ket_thuc',
      right: '- ngay: 2026-09-30\n  loai: ket_thuc',
    },
  },
  'event-too-early': {
    title: 'Biến động nói đến tổ chức chưa thành lập',
    why: 'Ngày của biến động đứng trước ngày đầu của tổ chức, hoặc trùng ngày đó mà biến động cần tổ chức có từ trước.',
    mend: 'Sửa ngày; tên, tổ chức cấp trên, loại hình của ngày đầu thì ghi ở dòng của tổ chức.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- ngay: 2019-08-01\n  loai: chuyen_giao',
      right: '- ngay: 2026-08-01\n  loai: chuyen_giao',
    },
  },
  'event-too-late': {
    title: 'Biến động nói đến tổ chức đã kết thúc',
    why: 'Tổ chức đã kết thúc thì không đổi tên, chuyển giao hay sáp nhập được nữa.',
    mend: 'Sửa ngày của biến động, hoặc ngày kết thúc.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- ngay: 2026-10-01\n  loai: chuyen_giao',
      right: '- ngay: 2026-08-01\n  loai: chuyen_giao',
    },
  },
  'same-day-events': {
    title: 'Hai biến động cùng ngày đổi cùng một điều',
    why: 'Hai lần đổi tên, hai lần chuyển trong một ngày thì không biết lần nào sau cùng.',
    mend: 'Giữ biến động cuối cùng của ngày, hoặc sửa ngày.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: `${moved}\n${moved.replace('BP02', 'BP01')}`, right: moved },
  },
  'parent-inactive': {
    title: 'Tổ chức cấp trên không hoạt động trong khi còn tổ chức trực thuộc',
    why: 'Bảng xếp chi bộ dưới tổ chức cấp trên của ngày tính số liệu. Tổ chức cấp trên chưa có hoặc đã kết thúc thì chi bộ không có chỗ.',
    mend: 'Ghi biến động chuyen_giao đưa về tổ chức cấp trên khác, hoặc sửa ngày của tổ chức cấp trên.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- {ma: BP02, ten: Đảng bộ bộ phận Hai, thuoc: BP01, den: 2026-06-30}',
      right: '- {ma: BP02, ten: Đảng bộ bộ phận Hai, thuoc: BP01}',
    },
  },
  'parent-circle': {
    title: 'Các tổ chức thuộc lẫn nhau thành vòng',
    why: 'Mỗi tổ chức thuộc một tổ chức cấp trên, và đi lên mãi phải đến dang_bo.',
    mend: 'Sửa thuoc hoặc ve để không tổ chức nào thuộc chính tổ chức trực thuộc mình.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- {ma: BP01, ten: Đảng bộ bộ phận Một, thuoc: BP02}',
      right: '- {ma: BP01, ten: Đảng bộ bộ phận Một}',
    },
  },
} as const satisfies Partial<Pages>;
