// Quy định 17-QĐ/TU (Hà Tĩnh) as apportioned in rubrics.md, section 9, written out line by line.

import type { Line, NaiveScore, WrittenMeeting } from './meetings.ts';
import { addUp, answerTo, dateOf, dayNumber, numberOf } from './meetings.ts';

const onTheSetDay = (meeting: WrittenMeeting): Line => {
  const set = dateOf(meeting, 'ngay_quy_dinh');
  if (set === undefined) return [0, 2];
  if (dayNumber(set) === dayNumber(meeting.ngay)) return [2, 2];
  return [0, 0];
};

const duration = (meeting: WrittenMeeting): Line => {
  const minutes = numberOf(meeting, 'thoi_luong');
  if (minutes === undefined) return [0, 3];

  let required = 90;
  if (meeting.loai === 'ket_hop') required = 120;
  const set = numberOf(meeting, 'thoi_luong_quy_dinh');
  if (set !== undefined) required = set;
  if (minutes >= required) return [3, 3];
  return [0, 0];
};

const attendance = (meeting: WrittenMeeting): Line => {
  const members = numberOf(meeting, 'dang_so');
  const exempt = numberOf(meeting, 'mien_sinh_hoat');
  const onDuty = numberOf(meeting, 'nhiem_vu_dac_biet');
  const present = numberOf(meeting, 'co_mat');
  if (members === undefined || exempt === undefined || onDuty === undefined || present === undefined)
    return [0, 2];
  if (present * 100 > 85 * (members - exempt - onDuty)) return [2, 2];
  return [0, 0];
};

const noUnexcusedAbsence = (meeting: WrittenMeeting): Line => {
  const members = numberOf(meeting, 'vang_khong_ly_do');
  if (members === undefined) return [0, 2];
  if (members === 0) return [2, 2];
  return [0, 0];
};

const noLongAbsence = (meeting: WrittenMeeting): Line => {
  const members = numberOf(meeting, 'vang_qua_3_ky');
  if (members === undefined) return [0, 1];
  if (members === 0) return [1, 1];
  return [0, 0];
};

const yesOrNo = (meeting: WrittenMeeting, line: string, most: number): Line => {
  const answer = answerTo(meeting, line);
  if (answer === undefined) return [0, most];
  if (answer === 'dat') return [most, most];
  if (answer === 'khong_dat') return [0, 0];
  if (answer === 'khong_ap_dung' && (line === '1.2' || line === '4.4')) return [most, most];
  throw new Error(`${meeting.chi_bo}: ${line} cannot be answered "${answer}"`);
};

const level = (meeting: WrittenMeeting, line: string, full: number, basic: number, limited: number): Line => {
  const answer = answerTo(meeting, line);
  if (answer === undefined) return [0, full];
  if (answer === 'day_du') return [full, full];
  if (answer === 'co_ban') return [basic, basic];
  if (answer === 'han_che') return [limited, limited];
  if (answer === 'khong_dat') return [0, 0];
  if (answer === 'khong_ap_dung' && line === '6.1') return [full, full];
  throw new Error(`${meeting.chi_bo}: ${line} cannot be answered "${answer}"`);
};

const speakers = (meeting: WrittenMeeting): Line => {
  const spoke = numberOf(meeting, 'phat_bieu');
  if (spoke === 0) return [0, 0];

  const [lowest, highest] = level(meeting, '4.5', 8, 5, 2);
  // not recorded: it may still force 0 (which changes nothing where the answer itself gives 0)
  if (spoke === undefined) return [0, highest];
  return [lowest, highest];
};

export const scoreHaTinh = (meeting: WrittenMeeting): NaiveScore =>
  addUp({
    '1.1': yesOrNo(meeting, '1.1', 3),
    '1.2': yesOrNo(meeting, '1.2', 3),
    '1.3': yesOrNo(meeting, '1.3', 3),
    '1.4': yesOrNo(meeting, '1.4', 3),
    '1.5': yesOrNo(meeting, '1.5', 3),
    '2.1': onTheSetDay(meeting),
    '2.2': duration(meeting),
    '3.1': attendance(meeting),
    '3.2': noUnexcusedAbsence(meeting),
    '3.3': noLongAbsence(meeting),
    '4.1': level(meeting, '4.1', 15, 10, 5),
    '4.2': level(meeting, '4.2', 8, 5, 2),
    '4.3': level(meeting, '4.3', 10, 7, 3),
    '4.4': yesOrNo(meeting, '4.4', 4),
    '4.5': speakers(meeting),
    '5.1': level(meeting, '5.1', 5, 3, 1),
    '5.2': level(meeting, '5.2', 5, 3, 1),
    '5.3': level(meeting, '5.3', 5, 3, 1),
    '6.1': level(meeting, '6.1', 10, 7, 3),
    '7.1': yesOrNo(meeting, '7.1', 3),
    '7.2': yesOrNo(meeting, '7.2', 2),
  });
