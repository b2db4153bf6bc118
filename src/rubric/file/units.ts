import type { FactType } from '../../domain/meeting/facts.ts';
import type { Unit } from '../../messages/index.ts';

/** The unit in which a fact is spoken of. */
export const unitOf = (type: FactType | undefined): Unit =>
  type === undefined || type === 'ngay' || type === 'gio' || type === 'danh_sach' ? 'lan' : type;
