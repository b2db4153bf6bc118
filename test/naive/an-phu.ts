// The form of phường An Phú (R2) with the readings of design.md, section 6, written out line by line.

import type { Line, NaiveScore, WrittenMeeting } from './meetings.ts';
import { addUp, answerTo, dateOf, dayNumber, numberOf } from './meetings.ts';

const duration = (meeting: WrittenMeeting): Line => {
  const members = numberOf(meeting, 'dang_so');
  const minutes = numberOf(meeting, 'thoi_luong');
  if (members === undefined || minutes === undefined) return [1, 5];

  let required = 90;
  if (members >= 30) required = 120;
  if (minutes >= required) return [5, 5];
  if (required - minutes <= 15) return [4, 4];
  if (required - minutes <= 30) return [3, 3];
  if (minutes * 2 >= required) return [2, 2];
  return [1, 1];
};

const attendance = (meeting: WrittenMeeting): Line => {
  const unexcused = numberOf(meeting, 'vang_khong_ly_do');
  if (unexcused !== undefined && unexcused > 0) return [1, 1];

  const members = numberOf(meeting, 'dang_so');
  const exempt = numberOf(meeting, 'mien_sinh_hoat');
  const onDuty = numberOf(meeting, 'nhiem_vu_dac_biet');
  const present = numberOf(meeting, 'co_mat');
  if (members === undefined || exempt === undefined || onDuty === undefined || present === undefined)
    return [1, 4];

  const base = members - exempt - onDuty;
  let points = 1;
  if (present * 100 >= 90 * base) points = 4;
  else if (present * 100 >= 75 * base) points = 3;
  else if (present * 100 >= 65 * base) points = 2;

  // not recorded: it may still force 1 (which changes nothing where the rate itself gives 1)
  if (unexcused === undefined) return [1, points];
  return [points, points];
};

const longAbsence = (meeting: WrittenMeeting): Line => {
  const members = numberOf(meeting, 'vang_qua_3_ky');
  if (members === undefined) return [0, 1];
  if (members === 0) return [1, 1];
  return [0, 0];
};

const papersBefore = (meeting: WrittenMeeting): Line => {
  const posted = dateOf(meeting, 'ngay_dang_tai_tai_lieu');
  if (posted === undefined) return [0, 2];
  if (dayNumber(meeting.ngay) - dayNumber(posted) >= 1) return [2, 2];
  return [0, 0];
};

const conclusionsAfter = (meeting: WrittenMeeting): Line => {
  const posted = dateOf(meeting, 'ngay_dang_tai_ket_luan');
  if (posted === undefined) return [0, 1];
  if (dayNumber(posted) - dayNumber(meeting.ngay) <= 2) return [1, 1];
  return [0, 0];
};

const speakers = (meeting: WrittenMeeting): Line => {
  const spoke = numberOf(meeting, 'phat_bieu');
  const present = numberOf(meeting, 'co_mat');
  if (spoke === undefined || present === undefined) return [2, 5];
  if (spoke * 100 > 50 * present) return [5, 5];
  if (spoke * 100 >= 40 * present) return [4, 4];
  if (spoke * 100 >= 30 * present) return [3, 3];
  return [2, 2];
};

const targets = (meeting: WrittenMeeting): Line => {
  const percent = numberOf(meeting, 'ty_le_chi_tieu');
  if (percent === undefined) return [10, 30];
  const hundredths = Math.round(percent * 100);
  if (hundredths >= 9000) return [30, 30];
  if (hundredths >= 8000) return [27, 27];
  if (hundredths >= 7000) return [24, 24];
  if (hundredths >= 6000) return [20, 20];
  if (hundredths >= 5000) return [15, 15];
  return [10, 10];
};

const judged = (meeting: WrittenMeeting, line: string, most: number): Line => {
  const answer = answerTo(meeting, line);
  if (answer === undefined) return [0, most];
  if (answer === 'dat') return [most, most];
  if (answer === 'khong_dat') return [0, 0];
  if (answer === 'khong_ap_dung' && line === '3.3') return [most, most];
  throw new Error(`${meeting.chi_bo}: ${line} cannot be answered "${answer}"`);
};

const thematicPart = (meeting: WrittenMeeting): Line => {
  if (meeting.loai === 'thuong_ky') return [5, 5];
  return judged(meeting, '4.3', 5);
};

export const scoreAnPhu = (meeting: WrittenMeeting): NaiveScore =>
  addUp({
    '1.1': duration(meeting),
    '2.1': attendance(meeting),
    '2.2': longAbsence(meeting),
    '3.1': judged(meeting, '3.1', 3),
    '3.2': judged(meeting, '3.2', 2),
    '3.3': judged(meeting, '3.3', 2),
    '3.4': judged(meeting, '3.4', 1),
    '3.5': papersBefore(meeting),
    '4.1': judged(meeting, '4.1', 5),
    '4.2': judged(meeting, '4.2', 10),
    '4.3': thematicPart(meeting),
    '4.4': judged(meeting, '4.4', 2),
    '4.5': speakers(meeting),
    '4.6': judged(meeting, '4.6', 1),
    '4.7': judged(meeting, '4.7', 1),
    '4.8': judged(meeting, '4.8', 1),
    '5.1': judged(meeting, '5.1', 2),
    '5.2': judged(meeting, '5.2', 4),
    '5.3': judged(meeting, '5.3', 3),
    '5.4': judged(meeting, '5.4', 1),
    '6.1': judged(meeting, '6.1', 1),
    '6.2': judged(meeting, '6.2', 2),
    '6.3': judged(meeting, '6.3', 1),
    '6.4': judged(meeting, '6.4', 1),
    '7.1': targets(meeting),
    '8.1': judged(meeting, '8.1', 2),
    '8.2': judged(meeting, '8.2', 2),
    '8.3': conclusionsAfter(meeting),
  });
