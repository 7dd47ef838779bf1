/** `npm test`: everything that can be checked, stage by stage; ends with `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = path.join(root, 'test-results');
const unitResults = path.join(results, 'unit.json');
const hostResults = path.join(results, 'host.json');

/** A stage runs commands; where it counts tests, `count` reads how many. Other stages count as one. */
const stages = [
  {
    name: 'types',
    commands: [
      ['npx', 'tsc', '-p', '.'],
      ['npx', 'tsc', '-p', 'server/tsconfig.core.json'],
    ],
  },
  { name: 'lint', commands: [['npx', 'eslint', '.', '--max-warnings', '0']] },
  { name: 'formatting', commands: [['npx', 'prettier', '--check', '--log-level', 'warn', '.']] },
  {
    name: 'layers',
    commands: [
      ['npx', 'depcruise', '--config', '.dependency-cruiser.mjs', 'client/src', 'server/src'],
    ],
  },
  { name: 'dead code', commands: [['npx', 'knip', '--no-progress']] },
  { name: 'build', commands: [['node', 'tools/build.mjs']] },
  {
    name: 'unit tests',
    commands: [
      [
        'npx',
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitResults}`,
      ],
    ],
    count: () => {
      const { numPassedTests, numFailedTests, testResults } = readJson(unitResults);
      return {
        passed: numPassedTests,
        failed: numFailedTests + testResults.filter(isUnloaded).length,
      };
    },
  },
  {
    name: 'grammar tests',
    commands: [
      [
        'npx',
        'vscode-tmgrammar-test',
        '-g',
        'syntaxes/resolution.tmLanguage.json',
        'test/grammar/*.resolution',
      ],
    ],
  },
  {
    name: 'tests in VS Code',
    commands: [['node', 'test/host/run.mjs']],
    count: () => readJson(hostResults),
  },
];

/** A file that cannot even be loaded has no failed test, but has failed all the same. */
function isUnloaded({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((each) => each.status === 'failed');
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Runs one command; gives its exit code and all it said. */
function run([command, ...words]) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: root,
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' },
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', (fault) => resolve({ code: 1, said: String(fault) }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

async function runStage({ name, commands, count }) {
  const started = performance.now();
  const outcomes = [];
  for (const command of commands) outcomes.push(await run(command));
  const isBroken = outcomes.some(({ code }) => code !== 0);
  const { passed, failed } = tally(isBroken, count);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (failed > 0) console.log(outcomes.map(({ said }) => said).join('\n'));
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
  return { passed, failed };
}

/** A stage that breaks without a failed test to show for it has failed once. */
function tally(isBroken, count) {
  if (count === undefined) return { passed: isBroken ? 0 : 1, failed: isBroken ? 1 : 0 };
  try {
    const { passed, failed } = count();
    const isEmpty = passed + failed === 0;
    return { passed, failed: isBroken || isEmpty ? Math.max(1, failed) : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** `npm test -- types lint` runs only these. */
function chosenStages(names) {
  const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length === 0) throw new Error(`Stages: ${stages.map(({ name }) => name).join(', ')}`);
  return chosen;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
if (!existsSync(path.join(root, 'node_modules'))) throw new Error('Run "npm ci" first');
const total = { passed: 0, failed: 0 };
for (const stage of chosenStages(process.argv.slice(2))) {
  const { passed, failed } = await runStage(stage);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
