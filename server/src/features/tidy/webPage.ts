/** Tells the words of a web page – what one clicks on – from those of a document. */

/** `PrintPrint`, `Share`, `MLAAPAChicagoClose` */
const button =
  /^(?:print|e-?mail|share|cite|close|tweet|home|menu|search|login|download|pdf|style:|mla|apa|chicago|facebook|twitter|linkedin|whatsapp|back|previous|next)+$/i;

/** `Skip to main content`, `We use cookies to …`, `© 2024` */
const line =
  /^(?:skip to |loading ?(?:\.{3}|…)|log ?in\b|sign (?:in|up)\b|subscribe\b|back to top|primary sources?$|jump to |toggle |(?:we|this (?:web)?site) uses? cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice)|privacy (?:policy|notice|statement)|terms (?:of use|and conditions)|copyright (?:©|\(c\)|\d{4}\b)|copyright\s.{0,60}\b(?:19|20)\d\d\.?$|©|all rights reserved|follow us\b|share (?:this|on)\b|print this|cite this|related (?:documents|articles|content|links|pages)$|download (?:the )?(?:as )?(?:pdf|word)|you are here|last (?:updated|modified)\b|posted (?:on \d|by )|contact us$|about us$|site ?map$|fraud alert$)/i;

/** `Home › Documents › Resolutions`, `Home > Documents > Resolutions` */
const trail = /\s[|›»>·•]\s/;

/** Whether one line, alone, is part of a web page and of no document. */
export function isOfWebPage(words: string): boolean {
  const text = words.trim();
  if (text === '' || text.startsWith('|') || text.length > 300) return false;
  return line.test(text) || text.split(/\s+/).every((word) => button.test(word)) || isTrail(text);
}

function isTrail(text: string): boolean {
  const steps = text.split(trail);
  return steps.length > 2 && steps.every((step) => step.split(' ').length < 5);
}
