/** What is known of each open draft, worked out once for each version of it. */
import type { Library } from '../corpus/known.ts';
import type { Profile } from '../lexicon/profiles.ts';
import { glanceAt, type Glance } from '../model/glance.ts';
import { newMemory, type Memory } from '../model/memory.ts';
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

  function resolutionOf({ uri, version, text }: Draft, { profile }: Settings): Resolution {
    const known = read.get(uri);
    if (known?.version === version && known.profile === profile) return known.resolution;
    const resolution = reader(memoriesOf(uri).reading, profile)(text).resolution();
    read.set(uri, { version, profile, resolution });
    return resolution;
  }

  function findingsOf(draft: Draft, settings: Settings, library: Library): readonly RuleFinding[] {
    const resolution = resolutionOf(draft, settings);
    const { rules } = settings;
    const known = judged.get(draft.uri);
    if (known?.resolution === resolution && known.library === library && known.rules === rules) {
      return known.findings;
    }
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
  const readingOf = (uri: string, { profile }: Settings) =>
    reader(memoriesOf(uri).reading, profile);
  return { resolutionOf, findingsOf, readingOf, rest, forget };
}

/** Reads texts of one draft with what is remembered of it. */
function reader(memory: Memory, profile: Profile | undefined): (text: string) => Glance {
  return (text) => glanceAt(text, { memory, ...(profile && { profile }) });
}
