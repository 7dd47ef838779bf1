/** Why texts of a folder are none of the corpus. */

/** Said where somebody asks, for every folder has its notes. */
export const noResolution = 'is no resolution';

/** Of what has the masthead of one and no words we know. */
export const otherLanguage = 'bears the symbol of a resolution, but only English texts are read';

/** Why a text with no word in it is none of the corpus: a file that has just been made, or one that lost its words. */
export const noWords = 'is empty';
