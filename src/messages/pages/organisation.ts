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
    why: 'Hai mã chỉ khác nhau ở chữ hoa, dấu hoặc chữ trông giống nhau, nên dễ ghi nhầm phiếu của nơi này sang nơi kia mà không ai thấy.',
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
    mend: 'Sửa mã, hoặc thêm tổ chức vào danh sách; nếu chuyển sang đảng bộ khác thì ghi tên đảng bộ ấy vào ra_ngoai.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 've: BP20', right: 've: BP02' },
  },
  'body-of-other-sort': {
    title: 'Mã này là của loại tổ chức khác',
    why: 'Chi bộ không thể là cấp trên; khóa chi_bo chỉ ghi mã chi bộ, khóa to_chuc chỉ ghi mã trong to_chuc.',
    mend: 'Ghi mã của đúng loại tổ chức, hoặc đổi khóa.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 've: CB02', right: 've: BP02' },
  },
  'event-subject': {
    title: 'Sự kiện phải ghi đúng một tổ chức',
    why: 'Mỗi sự kiện loại này nói về một tổ chức. Không ghi, hoặc ghi cả chi_bo lẫn to_chuc, thì không biết là của ai.',
    mend: 'Ghi chi_bo hoặc to_chuc, đúng một khóa; hai tổ chức thì viết thành hai sự kiện.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: 'chi_bo: CB05\nto_chuc: BP01\nve: BP02',
      right: 'chi_bo: CB05\nve: BP02',
    },
  },
  'event-destination': {
    title: 'Chuyển giao phải ghi đúng một nơi',
    why: 'Chuyển giao hoặc đổi cấp trên trong đảng bộ (ve), hoặc rời đảng bộ (ra_ngoai), hoặc từ đảng bộ khác về (tu_ngoai). Số chi bộ đầu kỳ, cuối kỳ khác nhau theo từng trường hợp.',
    mend: 'Ghi đúng một khóa: ve, ra_ngoai hoặc tu_ngoai.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 'chi_bo: CB05', right: 'chi_bo: CB05\nve: BP02' },
  },
  'event-mixes': {
    title: 'Sự kiện ghi chung chi bộ với tổ chức khác',
    why: 'Chi bộ nhập với chi bộ, đảng bộ bộ phận nhập với đảng bộ bộ phận. Ghi chung thì không biết phiếu thuộc về đâu.',
    mend: 'Tách thành hai sự kiện, mỗi sự kiện một loại tổ chức.',
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
    title: 'Sự kiện chưa ghi đủ số quyết định',
    why: 'Bảng gửi lên cần số quyết định của từng thay đổi; chuyển giao có hai quyết định, của nơi chuyển và nơi nhận.',
    mend: 'Ghi quyet_dinh; chuyển giao thì ghi hai số trong ngoặc vuông.',
    effect: 'counted',
    example: { in: 'workspace', wrong: '# chưa ghi quyet_dinh', right: 'quyet_dinh: 16-QĐ/ĐU' },
  },
  'begun-twice': {
    title: 'Một tổ chức bắt đầu hai lần',
    why: 'Mỗi mã có một ngày đầu. Tổ chức lập lại sau khi đã kết thúc là tổ chức khác, có mã khác.',
    mend: 'Giữ một sự kiện, hoặc đặt mã mới cho tổ chức lập sau.',
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
    why: 'Mỗi mã có một ngày cuối. Hai sự kiện cùng kết thúc một tổ chức thì không biết sự kiện nào đúng.',
    mend: 'Giữ một sự kiện, bỏ hoặc sửa sự kiện còn lại.',
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
    title: 'Ngày đầu, ngày cuối của tổ chức khác với sự kiện',
    why: 'Ngày đầu, ngày cuối ghi ở dòng của tổ chức phải trùng với sự kiện. Với ket_thuc và giai_the, ngay là ngày hoạt động cuối cùng; với sự kiện khác, ngay là ngày đầu của tình trạng mới.',
    mend: 'Sửa nơi ghi sai, hoặc bỏ tu, den vì sự kiện đã nói.',
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
    title: 'Sự kiện nói đến tổ chức chưa thành lập',
    why: 'Ngày của sự kiện đứng trước ngày đầu của tổ chức, hoặc trùng ngày ấy mà sự kiện cần tổ chức có từ trước.',
    mend: 'Sửa ngày; tên, cấp trên, loại hình của ngày đầu thì ghi ở dòng của tổ chức.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- ngay: 2019-08-01\n  loai: chuyen_giao',
      right: '- ngay: 2026-08-01\n  loai: chuyen_giao',
    },
  },
  'event-too-late': {
    title: 'Sự kiện nói đến tổ chức đã kết thúc',
    why: 'Tổ chức đã kết thúc thì không đổi tên, chuyển giao hay sáp nhập được nữa.',
    mend: 'Sửa ngày của sự kiện, hoặc ngày kết thúc.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- ngay: 2026-10-01\n  loai: chuyen_giao',
      right: '- ngay: 2026-08-01\n  loai: chuyen_giao',
    },
  },
  'same-day-events': {
    title: 'Hai sự kiện cùng ngày đổi cùng một điều',
    why: 'Hai lần đổi tên, hai lần chuyển trong một ngày thì không biết lần nào sau cùng.',
    mend: 'Giữ sự kiện cuối cùng của ngày, hoặc sửa ngày.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: `${moved}\n${moved.replace('BP02', 'BP01')}`, right: moved },
  },
  'parent-inactive': {
    title: 'Cấp trên không hoạt động trong lúc có cấp dưới',
    why: 'Bảng xếp chi bộ dưới cấp trên của ngày chốt. Cấp trên chưa có hoặc đã kết thúc thì chi bộ không có chỗ.',
    mend: 'Ghi sự kiện chuyen_giao đưa về cấp trên khác, hoặc sửa ngày của cấp trên.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- {ma: BP02, ten: Đảng bộ bộ phận Hai, thuoc: BP01, den: 2026-06-30}',
      right: '- {ma: BP02, ten: Đảng bộ bộ phận Hai, thuoc: BP01}',
    },
  },
  'parent-circle': {
    title: 'Các tổ chức thuộc lẫn nhau thành vòng',
    why: 'Mỗi tổ chức thuộc một cấp trên, và đi lên mãi phải đến dang_bo.',
    mend: 'Sửa thuoc hoặc ve để không tổ chức nào thuộc cấp dưới của mình.',
    effect: 'stopped',
    example: {
      in: 'workspace',
      wrong: '- {ma: BP01, ten: Đảng bộ bộ phận Một, thuoc: BP02}',
      right: '- {ma: BP01, ten: Đảng bộ bộ phận Một}',
    },
  },
} as const satisfies Partial<Pages>;
