/** Why a text of a folder is none of the corpus: said where somebody asks, for every folder has its notes. */
export const noResolution = 'is no resolution';
