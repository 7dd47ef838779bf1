/** The layers of ARCHITECTURE.md, left to right: a layer imports only layers to its left. */
const order = [
  'text',
  'lexicon',
  'syntax',
  'model',
  'rules',
  'features',
  'corpus',
  'convert',
  'storage',
  'workspace',
];
const at = (layer) => `^server/src/${layer}/`;

/** corpus stands beside rules and features: it knows the model, not them; they know only its values. */
const mayImport = {
  text: [],
  lexicon: ['text'],
  syntax: ['text', 'lexicon'],
  model: ['text', 'lexicon', 'syntax'],
  corpus: ['text', 'lexicon', 'syntax', 'model'],
  rules: ['text', 'lexicon', 'syntax', 'model', 'corpus'],
  features: ['text', 'lexicon', 'syntax', 'model', 'corpus', 'rules'],
  convert: ['text', 'lexicon', 'syntax', 'model'],
  storage: ['text', 'lexicon', 'syntax', 'model', 'corpus'],
  workspace: [
    'text',
    'lexicon',
    'syntax',
    'model',
    'corpus',
    'rules',
    'features',
    'convert',
    'storage',
  ],
};

const layerRules = order.map((layer) => ({
  name: `layer-${layer}`,
  severity: 'error',
  from: { path: at(layer) },
  to: { path: '^(server|client|test)/', pathNot: [layer, ...mayImport[layer]].map(at) },
}));

/** Packages the pure core may use, each with its reason. */
const coreAllowList = {
  diff: 'words and paragraphs are aligned by Myers’ algorithm',
  yaml: 'front matter is YAML',
};

export default {
  forbidden: [
    ...layerRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^server/src/(text|lexicon|syntax|model|rules|features|corpus|convert)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-packages',
      severity: 'error',
      from: { path: '^server/src/(text|lexicon|syntax|model|rules|features|corpus|convert)/' },
      to: {
        path: 'node_modules/',
        pathNot: Object.keys(coreAllowList).map((name) => `node_modules/${name}/`),
      },
    },
    {
      name: 'lsp-only-in-protocol',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/protocol/' },
      to: { path: 'node_modules/vscode-languageserver' },
    },
    {
      name: 'client-knows-only-the-contract',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^server/src/', pathNot: '^server/src/protocol/contract\\.ts$' },
    },
    {
      name: 'contract-imports-nothing',
      severity: 'error',
      from: { path: '^server/src/protocol/contract\\.ts$' },
      to: {},
    },
    {
      name: 'vscode-only-in-client',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { path: '(^vscode$|node_modules/(@types/vscode|vscode-languageclient))' },
    },
    {
      name: 'rules-are-strangers',
      severity: 'error',
      from: { path: '^server/src/rules/([^/]+)/rule\\.ts$' },
      to: { path: '^server/src/rules/[^/]+/rule\\.ts$' },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^server/src/features/([^/]+)\\.ts$' },
      to: { path: '^server/src/features/[^/]+\\.ts$' },
    },
    {
      name: 'nobody-imports-protocol-or-cli',
      severity: 'error',
      from: { path: '^server/src/(?!protocol|cli)' },
      to: { path: '^server/src/(protocol|cli)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
