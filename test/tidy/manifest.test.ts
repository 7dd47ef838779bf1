/** The manifest says what the code does: checks, colours, commands, files. `UPDATE=1` writes what can be derived. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokenModifiers, tokenTypes } from '../../server/src/features/semanticTokens.ts';
import { profiles } from '../../server/src/lexicon/profiles.ts';
import { serverCommands } from '../../server/src/protocol/contract.ts';
import { rules } from '../../server/src/rules/registry.ts';
import type { RuleOption } from '../../server/src/rules/ruleOptions.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { readSettings } from '../../server/src/workspace/settings.ts';

const path = new URL('../../package.json', import.meta.url);

interface Manifest {
  main: string;
  browser: string;
  bin: Readonly<Record<string, string>>;
  activationEvents: readonly string[];
  contributes: Contributions;
}

interface Contributions {
  languages: readonly { configuration: string; extensions: readonly string[] }[];
  grammars: readonly { path: string }[];
  snippets: readonly { path: string }[];
  commands: readonly { command: string; title: string; category: string }[];
  keybindings: readonly { command: string; key: string; when: string }[];
  menus: Readonly<Record<string, readonly MenuRow[]>>;
  views: Readonly<Record<string, readonly { when?: string }[]>>;
  semanticTokenTypes: readonly { id: string; description: string }[];
  semanticTokenModifiers: readonly { id: string; description: string }[];
  semanticTokenScopes: readonly { scopes: Readonly<Record<string, readonly string[]>> }[];
  configuration: { properties: Record<string, Property> };
}

interface MenuRow {
  command?: string;
  submenu?: string;
  when?: string;
}

interface Property {
  scope?: string;
  default?: unknown;
  enum?: readonly string[];
  description?: string;
  markdownDescription?: string;
  properties?: Readonly<Record<string, unknown>>;
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

const manifest = readManifest();
const { contributes } = manifest;

/** What the settings editor offers for each check. */
function rulesSchema(): Readonly<Record<string, unknown>> {
  const entries: [string, Rule][] = Object.entries(rules);
  return Object.fromEntries(
    entries.map(([id, { title, severity, options }]) => {
      const plain = { type: 'string', enum: severities };
      const schema = options === undefined ? plain : { anyOf: [plain, detailed(options)] };
      return [id, { ...schema, default: severity, description: title }];
    }),
  );
}

const severities = ['error', 'warning', 'information', 'hint', 'off'];

/** Severity and options: `{ "severity": "warning", "words": ["Demands"] }`. */
function detailed(
  options: Readonly<Record<string, RuleOption>>,
): Readonly<Record<string, unknown>> {
  const properties = Object.entries(options).map(([name, option]) => [name, optionSchema(option)]);
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      severity: { type: 'string', enum: severities },
      ...Object.fromEntries(properties),
    },
  };
}

function optionSchema(option: RuleOption): Readonly<Record<string, unknown>> {
  const { description, usual } = option;
  switch (option.kind) {
    case 'choice':
      return { type: 'string', enum: option.choices, default: usual, description };
    case 'number':
      return { type: 'number', minimum: option.least, default: usual, description };
    case 'words':
      return { type: 'array', items: { type: 'string' }, default: usual, description };
  }
}

test('the settings list every check, and no other', () => {
  const property = contributes.configuration.properties['resolution.rules'];
  if (process.env['UPDATE'] !== undefined && property !== undefined) {
    const fresh = readManifest();
    fresh.contributes.configuration.properties['resolution.rules'] = {
      ...property,
      properties: rulesSchema(),
    };
    writeFileSync(path, `${JSON.stringify(fresh, undefined, 2)}\n`);
    return;
  }
  expect(property?.properties).toEqual(rulesSchema());
});

test('every default of a setting is read without complaint', () => {
  const section: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(contributes.configuration.properties)) {
    const [, first = '', second] = name.split('.');
    section[first] = second === undefined ? property.default : { [second]: property.default };
  }
  expect(readSettings(section).problems).toEqual([]);
});

test('the house styles offered are those the checks know', () => {
  const offered = contributes.configuration.properties['resolution.profile']?.enum;
  expect(offered).toEqual(['auto', ...profiles]);
});

test('every setting is described and says where it may be set', () => {
  for (const property of Object.values(contributes.configuration.properties)) {
    expect(property.markdownDescription ?? property.description).toMatch(/\.$/);
    expect(property.scope).toMatch(/^(resource|window)$/);
  }
});

test('every kind of coloured piece is contributed, with a scope to fall back on', () => {
  const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = contributes;
  expect(semanticTokenTypes.map(({ id }) => id)).toEqual([...tokenTypes]);
  expect(semanticTokenModifiers.map(({ id }) => id)).toEqual([...tokenModifiers]);
  const [{ scopes } = { scopes: {} }] = semanticTokenScopes;
  expect(Object.keys(scopes)).toEqual(expect.arrayContaining([...tokenTypes]));
});

/** In titles these keep their small letter. */
const smallWords: ReadonlySet<string> = new Set(['with', 'with…', 'to']);

test('every command has a title in title case and the category Resolution', () => {
  for (const { command, title, category } of contributes.commands) {
    expect(command).toMatch(/^resolution\./);
    expect(category).toBe('Resolution');
    for (const word of title.split(' ').filter((one) => !smallWords.has(one)))
      expect(word).toMatch(/^[A-Z]/);
  }
});

test('menus and keys lead to commands there are, and the commands of the server are among them', () => {
  const named = contributes.commands.map(({ command }) => command);
  const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
  for (const { command } of used) if (command !== undefined) expect(named).toContain(command);
  expect(named).toEqual(expect.arrayContaining(Object.values(serverCommands)));
});

test('every command is tried in VS Code', () => {
  const folder = new URL('../host/suite/', import.meta.url);
  const suites = readdirSync(folder).filter((file) => file.endsWith('.host.ts'));
  const tried = suites.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  for (const { command } of contributes.commands) expect(tried).toContain(`'${command}'`);
});

const { commandPalette = [], ...menus } = contributes.menus;

test('the palette offers every command, and says when', () => {
  const offered = commandPalette.map(({ command }) => command);
  expect(offered.toSorted()).toEqual(contributes.commands.map(({ command }) => command).toSorted());
  for (const { command, when } of commandPalette) expect(when, command).toMatch(/\S/);
});

test('every command has a place in a menu that is shown', () => {
  const shown = Object.entries(menus).filter(([menu]) => isShown(menu));
  const placed = new Set(shown.flatMap(([, rows]) => rows.map(({ command }) => command)));
  for (const { command } of contributes.commands) expect([...placed]).toContain(command);
});

/** A menu of the editor's own, or one that opens from such a menu. */
function isShown(menu: string): boolean {
  if (!menu.startsWith('resolution.')) return true;
  return Object.entries(menus).some(
    ([outer, rows]) => rows.some(({ submenu }) => submenu === menu) && isShown(outer),
  );
}

test('what changes paragraphs has a key, and only in a draft that may be changed', () => {
  // The one asks which section, the other is not for every minute.
  const { moveToSection, tidyPastedText, ...paragraphs } = serverCommands;
  const keyed = contributes.keybindings.map(({ command }) => command);
  expect(keyed.toSorted()).toEqual(Object.values(paragraphs).toSorted());
  for (const seldom of [moveToSection, tidyPastedText]) expect(keyed).not.toContain(seldom);
  const keys = contributes.keybindings.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { when } of contributes.keybindings)
    expect(when).toBe('editorTextFocus && editorLangId == resolution && !editorReadonly');
});

/** `resolution.isActive`; not the settings, `config.resolution.corpus.folders` */
const ownContext = /(?<![.\w])resolution\.\w+/g;

test('what menus wait for is something the client sets', () => {
  const rows = [
    ...Object.values(contributes.menus).flat(),
    ...Object.values(contributes.views).flat(),
  ];
  const awaited = rows.flatMap(({ when = '' }) => when.match(ownContext) ?? []);
  expect(new Set(awaited)).toEqual(new Set(['resolution.isActive', 'resolution.hasComparison']));
  const client = new URL('../../client/src/', import.meta.url);
  const sources = readdirSync(client).map((file) => readFileSync(new URL(file, client), 'utf8'));
  for (const name of awaited)
    expect(
      sources.some((source) => source.includes(`'setContext', '${name}'`)),
      name,
    ).toBe(true);
});

test('every file of the language is there', () => {
  const files = [
    ...contributes.languages.map(({ configuration }) => configuration),
    ...contributes.grammars.map((grammar) => grammar.path),
    ...contributes.snippets.map((snippets) => snippets.path),
  ];
  for (const file of files) {
    expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true);
  }
});

test('drafts are known by their names', () => {
  expect(contributes.languages[0]?.extensions).toEqual(['.resolution', '.resolution.md']);
});

test('the bundles are where the build puts them', () => {
  const build = readFileSync(new URL('../../tools/build.mjs', import.meta.url), 'utf8');
  for (const bundle of [manifest.main, manifest.browser, ...Object.values(manifest.bin)]) {
    expect(build).toContain(`'${bundle.replace('./', '')}'`);
  }
});

test('a folder with drafts wakes the extension before one is opened', () => {
  const endings = contributes.languages.flatMap(({ extensions }) => extensions);
  expect(manifest.activationEvents).toEqual(
    endings.map((ending) => `workspaceContains:**/*${ending}`),
  );
});
