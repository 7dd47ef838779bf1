/** Tells the words of a web page – what one clicks on – from those of a document. */

/** `PrintPrint`, `Share`, `MLAAPAChicagoClose` */
const button =
  /^(?:print|e-?mail|share|cite|close|tweet|home|menu|search|login|download|pdf|style:|mla|apa|chicago|facebook|twitter|linkedin|whatsapp|back|previous|next)+$/i;

/** `Skip to main content`, `We use cookies to …`, `© 2024`: however they go on, no document has them. */
const beginning =
  /^(?:skip to |loading ?(?:\.{3}|…)|log ?in\b|sign (?:in|up)\b|subscribe\b|back to top|jump to |toggle |(?:we|this (?:web)?site) uses? cookies|accept (?:all )?cookies|copyright (?:©|\(c\)|\d{4}\b)|©|follow us\b|share (?:this|on)\b|print this|cite this|read more (?:about|on)\b|download (?:the )?(?:as )?(?:pdf|word)|you are here|last (?:updated|modified)\b|posted (?:on \d|by ))/i;

/** `Privacy Policy`, `Terms of Use`, `Related documents`: a heading of a document may begin so, "Privacy policy of the Organization". */
const whole =
  /^(?:(?:our |cookies? |privacy |legal ){1,3}(?:policy|settings|preferences|notice|statement)|terms (?:of (?:use|service)|(?:and|&) conditions)|primary sources?|copyright\s.{0,60}\b(?:19|20)\d\d|all rights reserved|related (?:documents|articles|content|links|pages)|(?:read|learn|see|show|view) (?:more|less)(?: ?(?:[.›»>→]{1,3}|…))?|contact us|about us|site ?map|fraud alert)\.?$/i;

/** `Home › Documents › Resolutions`, `Home > Documents > Resolutions` */
const trail = /\s[|›»>·•]\s/;

/** Between what stands on one line to be clicked on: `Privacy Policy | Terms of Use`, `Privacy Policy and Terms of Use` */
const between = /\s(?:[|›»>·•&]|and)\s/;

/** Whether one line, alone, is part of a web page and of no document. */
export function isOfWebPage(words: string): boolean {
  return isClickable(words) || isTrail(words.trim());
}

/** The same for what can be no row of a table, whatever stands beside it. */
export function isClickable(words: string): boolean {
  const text = words.trim();
  if (!mayBe(text)) return false;
  return (
    beginning.test(text) ||
    whole.test(text) ||
    text.split(between).every((part) => whole.test(part) || isButtons(part))
  );
}

function isButtons(text: string): boolean {
  return text.split(/\s+/).every((word) => button.test(word));
}

function isTrail(text: string): boolean {
  const steps = text.split(trail);
  return mayBe(text) && steps.length > 2 && steps.every((step) => step.split(' ').length < 5);
}

function mayBe(text: string): boolean {
  return text !== '' && !text.startsWith('|') && text.length <= 300;
}
