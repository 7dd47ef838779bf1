/** A comma follows the organ's name if, and only if, a preamble follows. */
import type { Part } from '../../model/outline.ts';
import type { Operative, OrganLine, Preambular } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span } from '../../text/span.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const organLineComma: Rule = {
  severity: 'warning',
  title: 'A comma follows the name of the organ if a preamble follows, and none otherwise',
  *check({ outline, tree }) {
    for (const part of outline.parts) {
      const first = firstParagraph(part);
      if (part.organLine === undefined || first?.opening?.known !== true) continue;
      const finding =
        first.kind === 'preambular'
          ? beforePreamble(part.organLine, tree.text)
          : beforeOperative(part.organLine, tree.text);
      const related = [{ span: first.body.span, message: 'What follows the name of the organ' }];
      if (finding !== undefined) yield { ...finding, related };
    }
  },
};

function beforePreamble(organLine: OrganLine, draft: string): Finding | undefined {
  const { name, nameSpan, comma, otherMark } = organLine;
  if (comma !== undefined) return undefined;
  const expected = `Expected "," after "${name}", as a preamble follows`;
  if (otherMark !== undefined) {
    return {
      span: otherMark,
      message: `${expected}, found "${slice(draft, otherMark)}"`,
      fixes: [fix('Change to ","', { span: otherMark, newText: ',' })],
    };
  }
  const after = outsideEmphasis(organLine);
  return {
    span: nameSpan,
    message: expected,
    fixes: [fix('Add the comma', { span: span(after, after), newText: ',' })],
  };
}

function beforeOperative(
  { name, comma, otherMark }: OrganLine,
  draft: string,
): Finding | undefined {
  const mark = comma ?? otherMark;
  if (mark === undefined) return undefined;
  const found = comma === undefined ? `"${slice(draft, mark)}"` : 'comma';
  return {
    span: mark,
    message: `Expected no ${found} after "${name}", as no preamble follows`,
    fixes: [
      fix(comma === undefined ? 'Remove the mark' : 'Remove the comma', {
        span: mark,
        newText: '',
      }),
    ],
  };
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
