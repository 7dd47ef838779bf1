/** Symbols of adopted texts: `A/RES/65/230` is General Assembly resolution 65/230. */
import { organNamed, type Organ } from './organs.ts';
import { numberAt, type FoundNumber } from './resolutionNumbers.ts';

export interface AdoptedSymbol {
  readonly start: number;
  readonly end: number;
  readonly kind: 'resolution' | 'decision';
  readonly organ: Organ;
  readonly found: FoundNumber;
}

/** `A/RES/`, `A/HRC/DEC/`, `E/CN.15/RES/`, `E/ESCAP/RES/` */
const plainSymbol = /(?<body>A\/HRC|E\/CN\.\d{1,2}|E\/ESCAP|[ASET])\/(?<kind>RES|DEC)\//y;

/** `UNEP/EA.4/Res.10`, `HSP/HA.1/Res.2` */
const assemblySymbol =
  /(?<body>UNEP\/EA|HSP\/HA)\.(?<session>\d{1,2})\/(?<kind>Res|Dec)\.(?<number>\d{1,3})/iy;

const bodies: Readonly<Record<string, string>> = {
  A: 'General Assembly',
  'A/HRC': 'Human Rights Council',
  S: 'Security Council',
  E: 'Economic and Social Council',
  T: 'Trusteeship Council',
  'E/CN.3': 'Statistical Commission',
  'E/CN.4': 'Commission on Human Rights',
  'E/CN.5': 'Commission for Social Development',
  'E/CN.6': 'Commission on the Status of Women',
  'E/CN.7': 'Commission on Narcotic Drugs',
  'E/CN.9': 'Commission on Population and Development',
  'E/CN.15': 'Commission on Crime Prevention and Criminal Justice',
  'E/ESCAP': 'Economic and Social Commission for Asia and the Pacific',
  'UNEP/EA': 'United Nations Environment Assembly',
  'HSP/HA': 'United Nations Habitat Assembly',
};

/** The symbol of a resolution or decision that begins exactly there. */
export function adoptedSymbolAt(text: string, start: number): AdoptedSymbol | undefined {
  return plainSymbolAt(text, start) ?? assemblySymbolAt(text, start);
}

function plainSymbolAt(text: string, start: number): AdoptedSymbol | undefined {
  plainSymbol.lastIndex = start;
  const groups = plainSymbol.exec(text)?.groups;
  const organ = organNamed(bodies[groups?.['body'] ?? ''] ?? '');
  if (groups === undefined || organ === undefined) return undefined;
  const found = numberAt(text, plainSymbol.lastIndex);
  if (found === undefined) return undefined;
  const kind = kindOf(groups['kind']);
  return { start, end: found.end, kind, organ, found: { ...found, start } };
}

function assemblySymbolAt(text: string, start: number): AdoptedSymbol | undefined {
  assemblySymbol.lastIndex = start;
  const groups = assemblySymbol.exec(text)?.groups;
  const organ = organNamed(bodies[(groups?.['body'] ?? '').toUpperCase()] ?? '');
  if (groups === undefined || organ === undefined) return undefined;
  const end = assemblySymbol.lastIndex;
  const number = `${Number(groups['session'])}/${Number(groups['number'])}`;
  const found: FoundNumber = { start, end, number, shape: 'session' };
  return { start, end, kind: kindOf(groups['kind']), organ, found };
}

function kindOf(written: string | undefined): 'resolution' | 'decision' {
  return written?.toUpperCase() === 'DEC' ? 'decision' : 'resolution';
}
