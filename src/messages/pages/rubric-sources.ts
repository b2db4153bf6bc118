import type { Pages } from './page.ts';

/** Where a rubric comes from: its sources, articles and quotes, and the rubric it extends. */
export const rubricSourcePages = {
  'unknown-document': {
    title: 'Căn cứ dẫn tới nguồn không có',
    why: 'can_cu.van_ban phải là mã của một nguồn trong nguon; nếu không, điểm in ra không có căn cứ.',
    mend: 'Sửa mã, hoặc thêm nguồn vào nguon.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'can_cu: {van_ban: hd, vi_tri: Điều 1}',
      right: 'can_cu: {van_ban: qd, vi_tri: Điều 1}',
    },
  },
  'article-unlisted': {
    title: 'Dẫn một điều chưa kê trong nguồn',
    why: 'dieu_khoan kê mọi điều của nguồn, để biết đã đưa hết vào tiêu chí chưa. Dẫn điều không có trong đó là ghi nhầm, hoặc kê thiếu.',
    mend: 'Thêm điều đó vào dieu_khoan kèm xu_ly, hoặc sửa vi_tri.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'can_cu: {van_ban: qd, vi_tri: Điều 11}',
      right: 'can_cu: {van_ban: qd, vi_tri: Điều 1}',
    },
  },
  'article-not-encoded': {
    title: 'Có dòng dẫn điều ghi là không đưa vào tiêu chí',
    why: 'dieu_khoan nói điều này không tính điểm hoặc ngoài phạm vi, trong khi lại có dòng lấy nó làm căn cứ.',
    mend: 'Sửa xu_ly thành da_ma_hoa, hoặc sửa căn cứ của dòng.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: Điều 1, xu_ly: ngoai_pham_vi}',
      right: '- {ma: Điều 1, xu_ly: da_ma_hoa}',
    },
  },
  'article-uncited': {
    title: 'Điều ghi là đã đưa vào tiêu chí nhưng không dòng nào dẫn',
    why: 'Nếu đã thành dòng chấm thì phải có dòng lấy điều đó làm căn cứ; không thì điều đó đã bị bỏ sót.',
    mend: 'Dẫn điều này ở dòng tương ứng, hoặc sửa xu_ly.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: Điều 1, xu_ly: da_ma_hoa}\n- {ma: Điều 2, xu_ly: da_ma_hoa}',
      right: '- {ma: Điều 1, xu_ly: da_ma_hoa}',
    },
  },
  'article-open-question': {
    title: 'Điều chưa rõ nhưng chưa nêu câu hỏi',
    why: 'Ghi chua_ro là còn phải hỏi. Không nêu câu hỏi thì người sau không biết hỏi gì, hỏi ai.',
    mend: 'Ghi ghi_chu: hỏi gì, hỏi ai.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: Điều 1, xu_ly: da_ma_hoa}\n- {ma: Điều 2, xu_ly: chua_ro}',
      right: '- {ma: Điều 1, xu_ly: da_ma_hoa}',
    },
  },
  'articles-missing': {
    title: 'Nguồn chưa liệt kê các điều',
    why: 'Không kê dieu_khoan thì không biết văn bản đã được đưa hết vào tiêu chí chưa.',
    mend: 'Kê mọi điều của nguồn, mỗi điều kèm xu_ly.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- ma: qd\n  ten: Quy định thử\n  xac_minh: de_xuat',
      right:
        '- ma: qd\n  ten: Quy định thử\n  xac_minh: de_xuat\n  dieu_khoan:\n    - {ma: Điều 1, xu_ly: da_ma_hoa}',
    },
  },
  'quote-missing': {
    title: 'Nói là theo văn bản nhưng không trích nguyên văn',
    why: 'xac_minh nói mức chắc chắn. Nói là lời văn bản thì phải trích đúng lời, để người khác kiểm tra được.',
    mend: 'Ghi can_cu.trich đúng lời văn bản; chưa có văn bản thì đổi xac_minh.',
    effect: 'law-refused',
    example: {
      in: 'sketch',
      wrong: 'can_cu: {van_ban: qd, vi_tri: Điều 1}\nxac_minh: van_ban',
      right: 'can_cu: {van_ban: qd, vi_tri: Điều 1, trich: …lời văn bản…}\nxac_minh: van_ban',
    },
  },
  'quotes-wanted': {
    title: 'Chưa trích nguyên văn ở một số tiêu chí',
    why: 'Các tiêu chí này mới theo nguồn gián tiếp. Có lời văn bản thì phiếu in ra chắc chắn hơn.',
    mend: 'Khi có văn bản, ghi can_cu.trich và đổi xac_minh thành van_ban.',
    effect: 'law-noticed',
    example: {
      in: 'sketch',
      wrong: 'can_cu: {van_ban: qd}\nxac_minh: thu_cap',
      right: 'can_cu: {van_ban: qd, trich: …lời văn bản…}\nxac_minh: van_ban',
    },
  },
  'mark-above-source': {
    title: 'Dòng ghi chắc chắn hơn nguồn của nó',
    why: 'Nguồn chưa đọc nguyên văn thì không dòng nào theo nguồn đó có thể là lời văn bản.',
    mend: 'Hạ xac_minh của dòng; hoặc nâng xac_minh của nguồn khi đã đọc nguyên văn.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'can_cu: {van_ban: qd, vi_tri: Điều 1}\nxac_minh: van_ban',
      right: 'can_cu: {van_ban: qd, vi_tri: Điều 1}\nxac_minh: de_xuat',
    },
  },
  'extends-circle': {
    title: 'Các bộ tiêu chí kế thừa nhau theo vòng tròn',
    why: 'Bộ này kế thừa bộ kia, bộ kia lại về chính nó, trực tiếp hay qua bộ khác, nên không bộ nào có nội dung.',
    mend: 'Bỏ ke_thua ở một trong các tệp.',
    effect: 'law-refused',
    example: {
      in: 'sketch',
      wrong: 'xa/mot: ke_thua xa/hai    xa/hai: ke_thua xa/mot',
      right: 'xa/mot: viết đủ           xa/hai: ke_thua xa/mot',
    },
  },
  'extends-unknown': {
    title: 'Không có phiên bản để kế thừa',
    why: 'ke_thua chỉ ra bộ tiêu chí gốc bằng mã và ngày bắt đầu; không có tệp nào như vậy.',
    mend: 'Ghi đúng mã và ngày; xem bằng "shcb rubric list".',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'ke_thua: {bo_tieu_chi: thu/goc, phien_ban: 2025-01-01}',
      right: 'ke_thua: {bo_tieu_chi: thu/goc, phien_ban: 2026-01-01}',
    },
  },
  'change-twice': {
    title: 'Một mục được đổi hai lần',
    why: 'Hai thay đổi cùng đổi một mục của một phần; không biết theo thay đổi nào.',
    mend: 'Ghép hai thay đổi làm một, hoặc bỏ một.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        'thay_doi:\n  - cua_tieu_chi: "1.2"\n    dat_lai: {ten: Thảo luận sâu}\n    ly_do: Theo đặc thù của xã\n    can_cu: {van_ban: cv, vi_tri: Mục 1}\n    xac_minh: de_xuat\n  - cua_tieu_chi: "1.2"',
      right: 'thay_doi:\n  - cua_tieu_chi: "1.2"',
    },
  },
  'parent-superseded': {
    title: 'Bộ gốc đã có bản thay thế',
    why: 'Bộ này vẫn theo bản cũ của bộ gốc, nên phiếu sau ngày đó chưa theo những gì bộ gốc đã sửa.',
    mend: 'Viết phiên bản mới, ke_thua ghi bản mới của bộ gốc; hoặc cho bộ này hết hiệu lực.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: 'ke_thua: {bo_tieu_chi: thu/nguon, phien_ban: 2026-01-01}',
      right: 'ke_thua: {bo_tieu_chi: thu/nguon, phien_ban: 2026-07-01}',
    },
  },
  'change-idle': {
    title: 'Thay đổi không đổi gì',
    why: 'Bộ gốc đã ghi đúng như thế, nên thay đổi này chỉ làm người đọc tưởng có khác.',
    mend: 'Bỏ thay đổi đó.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'dat_lai: {ten: Chất lượng thảo luận}',
      right: 'dat_lai: {ten: Thảo luận theo chuyên đề}',
    },
  },
  'change-nothing': {
    title: 'Thay đổi không rõ làm gì',
    why: 'Mỗi thay đổi so với bộ gốc làm đúng một việc: sửa, thêm hoặc bỏ.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- cua_tieu_chi: "1.2"\n  ly_do: …',
      right: '- cua_tieu_chi: "1.2"\n  dat_lai: {ten: Thảo luận theo chuyên đề}\n  ly_do: …',
    },
  },
  'change-no-part': {
    title: 'Bộ tiêu chí gốc không có phần này',
    why: 'Thay đổi chỉ tới một tiêu chí, nhóm hoặc mức mà bộ gốc không có.',
    mend: 'Ghi mã có sẵn trong bộ gốc; xem bằng "shcb rubric show".',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: '- cua_tieu_chi: "1.7"', right: '- cua_tieu_chi: "1.2"' },
  },
  'change-locked': {
    title: 'Bộ tiêu chí gốc không cho thay đổi phần này',
    why: 'cho_phep của bộ gốc nói đảng bộ cấp dưới được sửa gì. Ngoài những gì đã cho phép thì giữ nguyên như gốc.',
    mend: 'Bỏ thay đổi này; muốn sửa thì đề nghị người phụ trách bộ gốc ghi thêm vào cho_phep.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: 'dat_lai: {diem: 5}',
      right: 'dat_lai: {ten: Thảo luận theo chuyên đề}',
    },
  },
  'add-outside-group': {
    title: 'Thêm dòng nhưng không nói vào nhóm nào',
    why: 'Dòng mới phải thuộc một nhóm, để điểm của nhóm còn cộng được.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        '- cua_tieu_chi: "1.2"\n  them:\n    ma: "1.3"\n    ten: Đọc sách\n    diem: 2\n    cach_cham: cho_diem\n    can_cu: {van_ban: cv}\n    xac_minh: de_xuat\n  ly_do: Theo đặc thù của xã',
      right:
        '- cua_nhom: "1"\n  them:\n    ma: "1.3"\n    ten: Đọc sách\n    vai_tro: diem_cong\n    diem: 2\n    cach_cham: cho_diem\n    can_cu: {van_ban: cv}\n    xac_minh: de_xuat\n  ly_do: Theo đặc thù của xã',
    },
  },
} satisfies Partial<Pages>;
