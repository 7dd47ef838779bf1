/** What only the masthead of a document says. */

/** `Distr.: Limited`, `A/C.3/74/L.5`, `Agenda item 106`, `Committee: …`, `… : draft resolution` */
export const mastheadSign =
  /^(?:Distr\b|Original:|Agenda item|Item \d|[AEST]\/[\w./()-]+|Draft resolution|Resolution (?:adopted|\d)|Adopted (?:by|at|on)|(?:Committee|Forum|Topic|Question of|(?:Main |Co-?)?(?:Sponsors?|Submitters?)|Signator(?:y|ies)) ?:)|\b(?:session|draft resolution)$/im;
