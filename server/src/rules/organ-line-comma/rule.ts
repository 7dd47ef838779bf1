/** A comma follows the organ's name if, and only if, a preamble follows. */
import type { Part } from '../../model/outline.ts';
import type { Operative, OrganLine, Preambular } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const organLineComma: Rule = {
  severity: 'warning',
  title: 'A comma follows the name of the organ if a preamble follows, and none otherwise',
  *check({ outline }) {
    for (const part of outline.parts) {
      if (part.organLine === undefined) continue;
      const finding = commaOf(part.organLine, firstParagraph(part));
      if (finding !== undefined) yield finding;
    }
  },
};

function commaOf(
  organLine: OrganLine,
  first: Preambular | Operative | undefined,
): Finding | undefined {
  const { comma, nameSpan } = organLine;
  if (first?.opening?.known !== true) return undefined;
  const related = [{ span: first.body.span, message: 'What follows the name of the organ' }];
  if (first.kind === 'preambular' && comma === undefined) {
    const after = outsideEmphasis(organLine);
    return {
      span: nameSpan,
      message: `Expected "," after "${organLine.name}", as a preamble follows`,
      related,
      fixes: [fix('Add the comma', { span: span(after, after), newText: ',' })],
    };
  }
  if (first.kind === 'operative' && comma !== undefined) {
    return {
      span: comma,
      message: `Expected no comma after "${organLine.name}", as no preamble follows`,
      related,
      fixes: [fix('Remove the comma', { span: comma, newText: '' })],
    };
  }
  return undefined;
}

function fix(title: string, edit: Edit): Fix {
  return { title, edits: [edit], meaning: 'kept' };
}

function firstParagraph({ sections }: Part): Preambular | Operative | undefined {
  const section = sections.find(
    ({ preambular, operative }) => preambular.length + operative.length > 0,
  );
  return section?.preambular[0] ?? section?.operative[0];
}

/** `*The General Assembly*,`: the comma stands outside the italics. */
function outsideEmphasis({ body, nameSpan }: OrganLine): number {
  const around = body.emphases.find(({ inner }) => inner.end === nameSpan.end);
  return around?.span.end ?? nameSpan.end;
}
