/** Drafts of any length, with references and citations in them. */

/** A draft with as many operative paragraphs as wanted, and a third as many preambular ones. */
export function longDraft(paragraphs: number): string {
  const lines = ['# A title', '*The General Assembly*,'];
  for (let number = 0; number < paragraphs / 3; number += 1) {
    lines.push(
      `*Recalling${['', ' also', ' further'][number % 3] ?? ''}* its resolution 65/230 of 21 December 2010,`,
    );
  }
  for (let number = 1; number <= paragraphs; number += 1) {
    const end = number === paragraphs ? '.' : ';';
    const above = number > 1 ? `, as decided in paragraph ${number - 1} above` : '';
    lines.push(
      `${number}. *Requests* the Secretary-General to report on the implementation of the present resolution${above}${end}`,
    );
  }
  return `${lines.join('\n\n')}\n`;
}
