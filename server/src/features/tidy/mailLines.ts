/** Tells the lines of a mail from those of the draft that was sent in it. */
import { actsBehindNumber } from '../../syntax/actsBehind.ts';
import { markOfKnownOrganLine } from '../../syntax/organLine.ts';

/** `From: Anna Example <anna@example.org>`, `**Sent:** Tuesday, 3 November` */
const header = /^\*{0,2}(?<key>From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Attachments?)\*{0,2}:/i;

/** `Dear colleagues,`, `Hi all` */
const greeting =
  /^(?:dear|hi|hello|good (?:morning|afternoon|evening)|excellenc(?:y|ies))\b[^.;:]{0,60}[,!:.]?$/i;

/** `Best regards,`, `Kind regards`, `Sincerely,`, `Sent from my iPhone`, `-----Original Message-----`, `-- ` */
const farewell =
  /^(?:(?:(?:with |my )?(?:best|kind|warm|kindest|warmest) )?(?:regards|wishes)|best|(?:yours )?sincerely(?: yours)?|yours (?:truly|faithfully)|(?:many )?thanks(?: in advance)?|cheers|sent from my .{2,20}|-{3,}\s?original message\s?-{3,}|-{2})[,.!]?$/i;

/** `On Tue, 3 Nov 2026 at 10:12, Anna wrote:`, `---------- Forwarded message ---------`, `Begin forwarded message:` */
const announcement =
  /^(?:On .{6,150} wrote:|-{3,}\s?forwarded message\s?-{3,}|begin forwarded message:)$/i;

export type MailLine = 'header' | 'greeting' | 'farewell' | 'announcement' | 'draft' | 'words';

/** What a line is in a mail, without the blanks at its ends and the signs of a quotation. */
export function mailLineOf(words: string): MailLine {
  if (words.length < 400 && header.test(words)) return 'header';
  if (isOfDraft(words)) return 'draft';
  if (words.length > 170) return 'words';
  if (greeting.test(words)) return 'greeting';
  if (farewell.test(words)) return 'farewell';
  return announcement.test(words) ? 'announcement' : 'words';
}

/** The name of a header. */
export function headerKey(words: string): string {
  return header.exec(words)?.groups?.['key']?.toLowerCase() ?? '';
}

/** The line of an organ, or a number before a verb that acts: no mail has them but in its draft. */
function isOfDraft(words: string): boolean {
  return (
    markOfKnownOrganLine(words) !== undefined ||
    (/^\W{0,3}\d{1,3}[.)]/.test(words) && actsBehindNumber(words))
  );
}
