/** The registry, the folders of the rules and their pages agree. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/registry.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { readRulePage, ruleFolders, rulesFolder } from '../support/rulePages.ts';

const entries: readonly (readonly [string, Rule])[] = Object.entries(rules);

test('every folder is a registered rule, and every rule has its folder', () => {
  expect(Object.keys(rules).toSorted()).toEqual(ruleFolders());
});

describe.each(entries)('%s', (id, rule) => {
  test('is a folder with a rule and its page, nothing more', () => {
    expect(readdirSync(`${rulesFolder}${id}`).toSorted()).toEqual(['rule.md', 'rule.ts']);
  });

  test('has a page that opens with the title of the rule', () => {
    expect(readRulePage(id).split('\n')[0]).toBe(`# ${rule.title}`);
  });

  test('yields to rules that exist', () => {
    for (const other of rule.yieldsTo ?? []) expect(Object.keys(rules)).toContain(other);
  });
});
