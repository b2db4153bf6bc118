/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;

/** On what a value rests: the text of a regulation, another's account of it, or a proposal of ours. */
export type Mark = 'van_ban' | 'thu_cap' | 'de_xuat';

/** Regular, thematic, or both in one sitting. */
export type MeetingKind = 'thuong_ky' | 'chuyen_de' | 'ket_hop';
