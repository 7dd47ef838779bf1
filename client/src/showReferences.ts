/** Shows what a lens of the server counted, as Shift+F12 does. */
import { commands, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Found {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** The draft, the place of the lens and the places found come in the words of the protocol. */
export async function showReferences(
  { protocol2CodeConverter: converter }: BaseLanguageClient,
  ...[uri, position, places]: readonly unknown[]
): Promise<void> {
  if (typeof uri !== 'string' || !isPlace(position) || !Array.isArray(places)) return;
  const found = places.filter(isFound).map((place) => converter.asLocation(place));
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    converter.asPosition(position),
    found,
  );
}

function isFound(value: unknown): value is Found {
  if (!isRecord(value) || typeof value['uri'] !== 'string') return false;
  const range = value['range'];
  return isRecord(range) && isPlace(range['start']) && isPlace(range['end']);
}

function isPlace(value: unknown): value is Place {
  return (
    isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
