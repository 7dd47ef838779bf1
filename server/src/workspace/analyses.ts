/** What is known of each open draft, worked out once for each version of it. */
import type { Library } from '../corpus/known.ts';
import type { Profile } from '../lexicon/profiles.ts';
import { glanceAt, type Glance } from '../model/glance.ts';
import { newMemory, type Memory } from '../model/memory.ts';
import type { NumberingMode } from '../model/numberingMode.ts';
import type { Resolution } from '../model/resolution.ts';
import type { RuleFinding } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/ruleSettings.ts';
import { findingsIn } from '../rules/run.ts';
import { newFindsMemory, type FindsMemory } from '../rules/wordFinds.ts';
import type { Draft } from './draft.ts';
import type { Settings } from './settings.ts';

export interface Analyses {
  readonly resolutionOf: (draft: Draft, settings: Settings) => Resolution;
  readonly findingsOf: (
    draft: Draft,
    settings: Settings,
    library: Library,
  ) => readonly RuleFinding[];
  /** Reads what a draft may become, with what is remembered of it. */
  readonly readingOf: (uri: string, settings: Settings) => (text: string) => Glance;
  /** Of a draft that nobody writes on: what would be of use to its next version. */
  readonly rest: (uri: string) => void;
  /** When a draft is closed. */
  readonly forget: (uri: string) => void;
}

interface Read {
  readonly version: number;
  readonly profile: Profile | undefined;
  readonly numbering: NumberingMode;
  readonly resolution: Resolution;
}

/** What the versions of a draft lend one another. */
interface Memories {
  readonly reading: Memory;
  readonly finds: FindsMemory;
}

interface Judged {
  readonly resolution: Resolution;
  readonly library: Library;
  readonly rules: RuleSettings;
  readonly findings: readonly RuleFinding[];
}

/** An empty memory of drafts. */
export function analysesByVersion(): Analyses {
  const read = new Map<string, Read>();
  const judged = new Map<string, Judged>();
  const remembered = new Map<string, Memories>();

  function resolutionOf({ uri, version, text }: Draft, settings: Settings): Resolution {
    const { profile, numbering } = settings;
    const known = read.get(uri);
    const asBefore = known?.profile === profile && known?.numbering === numbering;
    if (known?.version === version && asBefore) return known.resolution;
    const resolution = readingOf(uri, settings)(text).resolution();
    read.set(uri, { version, profile, numbering, resolution });
    return resolution;
  }

  function findingsOf(draft: Draft, settings: Settings, library: Library): readonly RuleFinding[] {
    const { rules } = settings;
    const resolution = resolutionOf(draft, settings);
    const known = judged.get(draft.uri);
    const isSame = known?.resolution === resolution && known.rules === rules;
    if (isSame && known.library === library) return known.findings;
    const findings = findingsIn(resolution, library, rules, memoriesOf(draft.uri).finds);
    judged.set(draft.uri, { resolution, library, rules, findings });
    return findings;
  }

  function memoriesOf(uri: string): Memories {
    const memories = remembered.get(uri) ?? { reading: newMemory(), finds: newFindsMemory() };
    remembered.set(uri, memories);
    return memories;
  }

  function forget(uri: string): void {
    for (const kept of [read, judged, remembered]) kept.delete(uri);
  }

  const rest = (uri: string) => remembered.delete(uri);
  const readingOf = (uri: string, settings: Settings) => reader(memoriesOf(uri).reading, settings);
  return { resolutionOf, findingsOf, readingOf, rest, forget };
}

/** Reads texts of one draft with what is remembered of it. */
function reader(memory: Memory, { profile, numbering }: Settings): (text: string) => Glance {
  return (text) => glanceAt(text, { memory, numbering, ...(profile && { profile }) });
}
