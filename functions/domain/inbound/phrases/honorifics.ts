/** What stands before a name and is no part of it, as the inside of an expression; a full stop may follow. */
export const HONORIFIC_WORD =
  "(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|ma['’]?am|sister|herr|frau|engr|barr|adv|smt|shri|capt|rev|cllr|councillor|sgt|sergeant|lt|lieut|lieutenant|cpl|corporal|maj|cmdr|det|insp|supt|judge|ca|er|atty)";

/** Small words inside a name: "Ana de la Cruz", "Ludwig van der Rohe". */
export const isNameParticle = (word: string): boolean =>
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|zu|st\.?|o['’])$/i.test(word);
