/** Reads the YAML between two `---` lines at the top of a draft. */
import { parse as parseYaml } from 'yaml';
import { isRecord } from '../text/record.ts';
import { isBlank } from './lines.ts';
import type { Metadata } from './metadata.ts';
import type { FrontMatter } from './nodes.ts';

const longest = 20_000;

/** `---` / `key: value` / `---`, at the very start */
const fences =
  /^---[ \t]*\r?\n(?<yaml>(?:[\w-]+[ \t]*:|[ \t#-]|\r?\n)[\s\S]*?)(?:^|\n)---[ \t]*(?=\r?\n|$)/m;

/** The front matter, where the draft begins with some. Broken YAML is front matter with a problem. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  let start = 0;
  while (start < text.length && isBlank(text.charCodeAt(start))) start++;
  if (!text.startsWith('---', start)) return undefined;
  const match = fences.exec(text.slice(start, start + longest));
  if (match?.index !== 0) return undefined;
  const span = { start, end: start + match[0].length };
  return { kind: 'frontMatter', span, metadata: readMetadata(match.groups?.['yaml'] ?? '') };
}

function readMetadata(yaml: string): Metadata {
  let read: unknown;
  try {
    read = parseYaml(yaml, { maxAliasCount: 0, logLevel: 'error' });
  } catch (problem) {
    return {
      sponsors: [],
      problem: problem instanceof Error ? firstLine(problem.message) : 'not YAML',
    };
  }
  if (!isRecord(read))
    return { sponsors: [], problem: 'Front matter is a list of "key: value" lines' };
  const keys = [
    'organ',
    'symbol',
    'agenda',
    'number',
    'title',
    'date',
    'profile',
    'status',
  ] as const;
  const named = inSmallLetters(read);
  const texts: Partial<Record<(typeof keys)[number], string>> = {};
  for (const key of keys) {
    const value = plainText(named.get(key));
    if (value !== undefined) texts[key] = value;
  }
  const session = Number(named.get('session'));
  return { ...texts, ...(session > 0 && { session }), sponsors: listOf(named.get('sponsors')) };
}

/** `Title:` and `TITLE:` say what `title:` says; where there are two, the one in small letters counts. */
function inSmallLetters(read: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const named = new Map<string, unknown>();
  for (const [key, value] of Object.entries(read)) {
    const small = key.toLowerCase();
    if (key === small || !named.has(small)) named.set(small, value);
  }
  return named;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

function listOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map(plainText).filter((text) => text !== undefined);
}
