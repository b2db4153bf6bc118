import { spell } from './viqr.ts';

/** What may stand before the vowel, the longer first. */
const onsets = 'ngh ch dd gh gi kh ng nh ph qu th tr b c d g h k l m n p r s t v x'.split(' ');

/** Every vowel with what may close it, in VIQR. */
const rimes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  a(c a(m a(n a(ng a(p a(t
  a^c a^m a^n a^ng a^p a^t a^u a^y
  e ec em en eng eo ep et
  e^ e^ch e^m e^n e^nh e^p e^t e^u
  i ia ich im in inh ip it iu
  ie^c ie^m ie^n ie^ng ie^p ie^t ie^u
  o oc oi om on ong op ot
  oa oac oach oai oam oan oang oanh oao oap oat oay
  oa(c oa(m oa(n oa(ng oa(t
  oe oem oen oeng oeo oet ooc oong
  o^ o^c o^i o^m o^n o^ng o^p o^t
  o+ o+i o+m o+n o+p o+t
  u ua uc ui um un ung up ut
  ua^n ua^ng ua^t ua^y ue^ ue^ch ue^nh uo+
  uo^c uo^i uo^m uo^n uo^ng uo^t
  uy uya uych uynh uyp uyt uyu uye^n uye^t
  u+ u+a u+c u+i u+m u+n u+ng u+t u+u
  u+o+c u+o+i u+o+m u+o+n u+o+ng u+o+p u+o+t u+o+u
  y ych yn ynh yp yt yu ye^m ye^n ye^ng ye^t ye^u`.split(/\s+/),
);

const STOPPED = /(?:c|ch|p|t)$/;
const FRONT = /^[eiy]/;

/** The letter for one sound depends on the vowel that follows. */
const agrees = (onset: string, rime: string): boolean => {
  if (onset === 'c' || onset === 'ng') return !FRONT.test(rime);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT.test(rime);
  return onset !== 'g' || !/^[ey]/.test(rime);
};

/** A tone on anything but a vowel, in the decomposed form: the `ñ` of Spanish is no `n` with a tone. */
const MISPLACED = /(?<![aeiouy]|\u0302|\u0306|\u031b)[\u0300\u0301\u0303\u0309\u0323]/i;

const LONGEST = 24;

/** Whether a word is spelt as a Vietnamese syllable: onset, vowel, final and a tone that may stand on them. What is meant is text of a language, so a rare syllable that nobody uses passes as well. */
export const isSyllable = (word: string): boolean => {
  if (word.length > LONGEST || MISPLACED.test(word.normalize('NFD'))) return false;
  const { letters, tones } = spell(word);
  if (tones.length > 1 || (STOPPED.test(letters) && /[`?~]/.test(tones))) return false;
  return (
    rimes.has(letters) ||
    onsets.some((onset) => {
      const rime = letters.slice(onset.length);
      return letters.startsWith(onset) && rimes.has(rime) && agrees(onset, rime);
    })
  );
};
