/** What a block says, as a list that can be compared. */
import type { Block, Body, Interruption, Marker, Paragraph } from '../../syntax/nodes.ts';
import { addAll } from '../../text/addAll.ts';
import { changesIn } from './changesIn.ts';

/** Words, numbers and names in a fixed order. */
export type Said = readonly Word[];

export type Word = string | number | undefined;

/** What a block or what interrupts one says; notes within it are left out, for they may move. */
export function saysOf(node: Block | Interruption): Said {
  const says: Word[] = [];
  addSaid(says, node);
  return says;
}

function addSaid(says: Word[], node: Block | Interruption): void {
  if (node.kind === 'preambular' || node.kind === 'operative') {
    addParagraph(says, node);
    return;
  }
  says.push(node.kind, ...particulars(node));
  if ('body' in node) addBody(says, node.body);
}

/** What is read out of a block besides its words. */
function particulars(node: Block | Interruption): Said {
  switch (node.kind) {
    case 'comment':
      return [node.text.split(/\s+/).join(' ')];
    case 'title':
      return [node.number, node.text];
    case 'heading':
      return [node.role, node.numeral, node.text];
    case 'annex':
      return [node.numeral, node.title];
    case 'organLine':
      return [node.name, node.comma && ','];
    case 'passage':
      return markerSays(node.marker);
    default:
      return [];
  }
}

function addParagraph(says: Word[], paragraph: Paragraph): void {
  const { kind, body, marker, subparagraphs, interruptions } = paragraph;
  says.push(kind, paragraph.kind === 'subparagraph' ? paragraph.level : 0);
  if (marker !== undefined) says.push(...markerSays(marker));
  addBody(says, body);
  for (const part of subparagraphs) addParagraph(says, part);
  for (const between of interruptions) if (between.kind !== 'note') addSaid(says, between);
}

function markerSays(marker: Marker | undefined): Said {
  if (marker === undefined) return [];
  const { label, series, latin, alternative } = marker;
  return [label, series, latin, alternative];
}

function addBody(says: Word[], body: Body): void {
  says.push(body.prose.text);
  for (const { label } of body.calls) says.push(label);
  addAll(says, changesIn(body));
}
