/** Why a text of a folder is none of the corpus: said where somebody asks, for every folder has its notes. */
export const noResolution = 'is no resolution';

/** Of what has the masthead of one and no words we know. */
export const otherLanguage = 'bears the symbol of a resolution, but only English texts are read';
