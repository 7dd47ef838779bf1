/** Numbers of resolutions and symbols of documents that open the official text. */
import { parliamentarySymbolsIn } from '../lexicon/parliamentarySymbols.ts';
import type { Citation } from '../model/citation.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Body } from '../syntax/nodes.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { officialAddress, officialLink, type LinkLanguage } from './writing/officialLink.ts';

export interface DraftLink {
  readonly span: Span;
  /** In the official document system. */
  readonly address: string;
  /** "Open A/RES/65/230 in English", without markup. */
  readonly tooltip: string;
}

export interface LinksOptions {
  readonly language: LinkLanguage;
}

/** In order of the draft; none overlaps another. Only texts whose symbol is certain have one. */
export function documentLinks(
  { citations, readables }: Resolution,
  { language }: LinksOptions,
): readonly DraftLink[] {
  const all = [
    ...citations.flatMap((citation) => citationLink(citation, language)),
    ...readables.flatMap(({ body }) => symbolLinks(body, language)),
  ].toSorted((a, b) => a.span.start - b.span.start);
  return all.filter(({ span }, place) => (all[place - 1]?.span.end ?? 0) <= span.start);
}

function citationLink(
  { kind, number, organ, span }: Citation,
  language: LinkLanguage,
): readonly DraftLink[] {
  const link = organ && officialLink({ kind, number, organ: organ.name }, language);
  return link === undefined
    ? []
    : [{ span, address: link.address, tooltip: tooltipOf(link.symbol, language) }];
}

function symbolLinks({ prose }: Body, language: LinkLanguage): readonly DraftLink[] {
  return parliamentarySymbolsIn(prose.text).map(({ start, symbol }) => ({
    span: sourceSpan(prose, start, start + symbol.length),
    address: officialAddress(symbol, language),
    tooltip: tooltipOf(symbol, language),
  }));
}

function tooltipOf(symbol: string, language: LinkLanguage): string {
  return `Open ${symbol} in ${languageNames[language]}`;
}

const languageNames: Readonly<Record<LinkLanguage, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ar: 'Arabic',
  ru: 'Russian',
  zh: 'Chinese',
};
