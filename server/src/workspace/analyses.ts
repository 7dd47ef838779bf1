/** What is known of each open draft, worked out once for each version of it. */
import type { Library } from '../corpus/known.ts';
import type { Profile } from '../lexicon/profiles.ts';
import { analyse } from '../model/analyse.ts';
import { newMemory, type Memory } from '../model/memory.ts';
import type { Resolution } from '../model/resolution.ts';
import type { RuleFinding } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/ruleSettings.ts';
import { findingsIn } from '../rules/run.ts';
import type { Draft } from './draft.ts';
import type { Settings } from './settings.ts';

export interface Analyses {
  readonly resolutionOf: (draft: Draft, settings: Settings) => Resolution;
  readonly findingsOf: (
    draft: Draft,
    settings: Settings,
    library: Library,
  ) => readonly RuleFinding[];
  /** When a draft is closed. */
  readonly forget: (uri: string) => void;
}

interface Read {
  readonly version: number;
  readonly profile: Profile | undefined;
  readonly resolution: Resolution;
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
  const memories = new Map<string, Memory>();

  function resolutionOf({ uri, version, text }: Draft, { profile }: Settings): Resolution {
    const known = read.get(uri);
    if (known?.version === version && known.profile === profile) return known.resolution;
    const memory = memories.get(uri) ?? newMemory();
    memories.set(uri, memory);
    const resolution = analyse(text, { memory, ...(profile && { profile }) });
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
    const findings = findingsIn(resolution, library, rules);
    judged.set(draft.uri, { resolution, library, rules, findings });
    return findings;
  }

  function forget(uri: string): void {
    read.delete(uri);
    judged.delete(uri);
    memories.delete(uri);
  }

  return { resolutionOf, findingsOf, forget };
}
