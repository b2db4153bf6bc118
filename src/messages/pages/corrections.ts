import type { Pages } from './page.ts';

/** Sheets that take the place of others, and drafts. */
export const correctionPages = {
  'correction-names-nothing': {
    title: 'Phiếu đính chính không nói thay phiếu nào',
    why: 'Mỗi buổi chỉ một phiếu được tính. Phiếu đính chính phải chỉ rõ phiếu bị thay và lý do, để người sau dò lại được.',
    mend: 'Thêm thay_the: {phieu: <tên tệp hoặc mã phiếu>, ly_do: …}; trong bảng và phiếu Excel là hai ô "Thay thế phiếu" và "Lý do thay thế". Xem mã phiếu bằng "shcb history".',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'trang_thai: dinh_chinh    # thiếu thay_the',
      right: 'trang_thai: chinh_thuc',
    },
  },
  'corrected-missing': {
    title: 'Không thấy phiếu được thay',
    why: 'Phiếu bị thay vẫn phải còn trong thư mục, để biết đã sửa những gì. Chỉ chấm vài tệp thì phiếu đó có thể ở tệp khác, nên khi đó chỉ là lưu ý.',
    mend: 'Ghi đúng tên tệp hoặc mã phiếu; xem các phiếu của chi bộ bằng "shcb history".',
    effect: 'sheet-refused',
    example: {
      in: 'meeting',
      wrong: 'trang_thai: dinh_chinh\nthay_the: {phieu: khong-co.yaml, ly_do: Ghi nhầm}',
      right: 'trang_thai: chinh_thuc',
    },
  },
  'corrected-changed': {
    title: 'Phiếu được thay đã sửa sau khi lập phiếu thay',
    why: 'Phiếu đính chính, thẩm định do "shcb new" lập chép lại phiếu cũ và nhớ mã của nó. Nếu phiếu cũ đã sửa sau đó, thay nó sẽ làm mất số liệu mới của chi bộ.',
    mend: 'Lập lại phiếu đính chính, thẩm định từ phiếu hiện có; hoặc bỏ phiếu thay nếu phiếu kia nay đã đúng.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'thay_the: {phieu: CB03.yaml#3f9a2c17b0de, ly_do: …}',
      right: 'thay_the: {phieu: CB03.yaml#91c04e77d2ab, ly_do: …}',
    },
  },
  'sheets-unappraised': {
    title: 'Phiếu thẩm định chưa ghi kết quả nào',
    why: 'Phiếu, bảng thẩm định do "shcb new tham-dinh" lập chép sẵn phiếu của chi bộ. Chưa có kết quả thẩm định nào thì phiếu đó chưa thay phiếu nào: phiếu của chi bộ vẫn được tính như cũ, kể cả khi chi bộ sửa phiếu sau đó.',
    mend: 'Thẩm định khác tự chấm ở tiêu chí nào thì ghi kết quả và lý do của tiêu chí đó; đồng ý cả phiếu thì ghi lại kết quả tự chấm của một tiêu chí.',
    effect: 'left-out',
    example: {
      in: 'sketch',
      wrong: 'thay_the: {phieu: CB03.yaml#3f9a2c17b0de, …}\ntham_dinh: {"3.1": }',
      right: 'thay_the: {phieu: CB03.yaml#3f9a2c17b0de, …}\ntham_dinh: {"3.1": dat}',
    },
  },
  'corrected-unclear': {
    title: 'Không rõ phiếu nào được thay',
    why: 'Một tệp bảng có nhiều phiếu của cùng chi bộ, nên tên tệp chưa đủ để chỉ một phiếu.',
    mend: 'Ghi mã phiếu (12 ký tự) mà "shcb history" cho.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'thay_the: {phieu: ca-nam.csv, ly_do: …}',
      right: 'thay_the: {phieu: 3f9a2c17b0de, ly_do: …}',
    },
  },
  'corrects-other-unit': {
    title: 'Phiếu thay phiếu của chi bộ khác',
    why: 'Phiếu đính chính chỉ thay phiếu của chính chi bộ mình. Phiếu nhập nhầm chi bộ thì thu hồi phiếu đó rồi nhập phiếu mới.',
    mend: 'Sửa mã chi bộ hoặc tên phiếu; phiếu nhập nhầm thì ghi trang_thai: nhap_nham.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'chi_bo: CB05, thay_the: {phieu: CB06.yaml, …}',
      right: 'chi_bo: CB05, thay_the: {phieu: CB05.yaml, …}',
    },
  },
  'corrected-twice': {
    title: 'Hai phiếu cùng thay một phiếu',
    why: 'Hai bản đính chính của một phiếu thì không biết bản nào sau cùng. Tháng đó của chi bộ còn thiếu, các chi bộ khác không bị ảnh hưởng.',
    mend: 'Để phiếu sau cùng thay phiếu đính chính trước nó, không thay phiếu gốc.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'sua-1.yaml thay goc.yaml; sua-2.yaml thay goc.yaml',
      right: 'sua-1.yaml thay goc.yaml; sua-2.yaml thay sua-1.yaml',
    },
  },
  'correction-cycle': {
    title: 'Các phiếu thay nhau theo vòng tròn',
    why: 'Đi theo thay_the từ phiếu này lại về chính nó, nên không có phiếu nào là phiếu gốc.',
    mend: 'Bỏ thay_the ở phiếu gốc.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'a.yaml thay b.yaml; b.yaml thay a.yaml',
      right: 'b.yaml thay a.yaml',
    },
  },
  'scores-differ': {
    title: 'Điểm thẩm định chênh lệch nhiều nhưng chưa ghi lý do',
    why: 'Chênh lệch nhiều điểm hoặc đổi mức thì chi bộ cần biết vì sao. "shcb compare" nêu buổi nào, tiêu chí nào.',
    mend: 'Ghi lý do cho từng tiêu chí khác nhau trong tham_dinh; ngưỡng điểm sửa bằng chenh_lech trong shcb.yaml.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'tham_dinh: {"7.1": duoi_70}    (tự chấm: tu_90, lệch 15 điểm)',
      right: 'tham_dinh: {"7.1": {ket_qua: duoi_70, ly_do: Hai chỉ tiêu chưa làm}}',
    },
  },
  'appraised-otherwise': {
    title: 'Phiếu thẩm định ghi khác phần tự chấm của phiếu gốc',
    why: 'Phiếu thẩm định chép lại phiếu của chi bộ. Sửa nhầm vào phần tự chấm thì hai kết quả đều đổi, đối chiếu không thấy chênh lệch nào nữa.',
    mend: 'Chép lại phần tự chấm đúng như phiếu gốc và ghi ý kiến khác vào phần thẩm định. Nếu đúng là sửa phiếu của chi bộ thì ghi trạng thái đính chính.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'tu_cham: {"3.1": khong_dat}    # phiếu gốc ghi: dat\ntham_dinh: {"3.1": khong_dat}',
      right: 'tu_cham: {"3.1": dat}\ntham_dinh: {"3.1": {ket_qua: khong_dat, ly_do: …}}',
    },
  },
  'draft-not-counted': {
    title: 'Phiếu còn là bản nháp',
    why: 'Bản nháp được đọc và kiểm tra, nhưng chưa tính. Trong bảng tổng hợp, tháng đó vẫn là thiếu phiếu.',
    mend: 'Xong thì bỏ dòng trang_thai, hoặc ghi trang_thai: chinh_thuc.',
    effect: 'left-out',
    example: { in: 'meeting', wrong: 'trang_thai: nhap', right: 'trang_thai: chinh_thuc' },
  },
} satisfies Partial<Pages>;
