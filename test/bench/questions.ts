/** How the questions to the server are put: where in the draft, and with what the editor knows from earlier answers. */
import type { Position, Range } from 'vscode-languageserver/node';
import { isRecord } from '../../server/src/text/record.ts';
import type { Desk } from './desk.ts';

/** Finds out what is asked. */
export type Params = (desk: Desk) => object | Promise<object>;

/** About a draft as a whole. */
export const ofDraft: Params = ({ uri }) => ({ textDocument: { uri } });

/** At the cursor, drawn into words of the draft: `paragraph |4`. */
export function at(drawn: string, more: object = {}): Params {
  return (desk) => ({
    textDocument: { uri: desk.uri },
    position: placeOf(desk, drawn),
    ...more,
  });
}

/** About the lines an editor shows, from the cursor on. */
export function onScreen(drawn: string, more: object = {}): Params {
  return (desk) => {
    const start = placeOf(desk, drawn);
    const range: Range = { start, end: { line: start.line + 100, character: 0 } };
    return { textDocument: { uri: desk.uri }, range, ...more };
  };
}

/** With the cursor as the range. */
export function around(drawn: string, more: object = {}): Params {
  return (desk) => {
    const start = placeOf(desk, drawn);
    return { textDocument: { uri: desk.uri }, range: { start, end: start }, ...more };
  };
}

/** A command on the draft, at the cursor where one is drawn, with what else it is told. */
export function command(name: string, drawn?: string, ...more: readonly string[]): Params {
  return (desk) => {
    const place = drawn === undefined ? undefined : placeOf(desk, drawn);
    const range = place && { start: place, end: place };
    return {
      command: name,
      arguments: [desk.uri, ...(range === undefined ? [] : [range]), ...more],
    };
  };
}

/** The first thing of an answer, of those in the middle where it has many. */
export function answered(method: string, params: Params): Params {
  return async (desk) => {
    const { result } = await desk.ask(method, await params(desk));
    const things: readonly unknown[] = Array.isArray(result) ? result : [result];
    const thing = things[things.length >> 1];
    if (!isRecord(thing)) throw new Error(`${method} has no answer`);
    return thing;
  };
}

/** Some words of the draft, from its middle on if they stand there, with the cursor in them. */
export function offsetOf({ document }: Desk, drawn: string): number {
  const text = document.getText();
  const words = drawn.replace('|', '');
  const middle = text.indexOf(words, text.length >> 1);
  const start = middle === -1 ? text.indexOf(words) : middle;
  if (start === -1) throw new Error(`The draft does not say "${words}"`);
  return start + Math.max(0, drawn.indexOf('|'));
}

function placeOf(desk: Desk, drawn: string): Position {
  return desk.document.positionAt(offsetOf(desk, drawn));
}
