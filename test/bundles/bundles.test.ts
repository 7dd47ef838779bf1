/** What ships, started as it ships: the command line as a process, the server in a process and without Node. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import {
  createProtocolConnection,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = mkdtempSync(path.join(tmpdir(), 'resolution-bundles-'));
const initialize = { processId: null, rootUri: null, capabilities: {} };

beforeAll(() => {
  const built = spawnSync(process.execPath, ['tools/build.mjs', '--production', '--into', dist], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  expect(built.status).toBe(0);
});

afterAll(() => {
  rmSync(dist, { recursive: true, force: true });
});

function resolution(words: readonly string[], input = '') {
  return spawnSync(process.execPath, [path.join(dist, 'cli.cjs'), ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
}

test('the command line judges a draft from standard input', () => {
  const { status, stdout, stderr } = resolution(
    ['lint', '-'],
    '*The General Assembly*,\n\n2. *Decides* to meet;\n',
  );
  expect(stdout).toContain('-:3:');
  expect(stderr).toBe('');
  expect(status).toBe(1);
});

test('the command line knows the pages of the rules and the seed corpus', () => {
  expect(resolution(['explain', 'paragraph-number']).stdout).toContain('paragraph-number');
  const { stdout } = resolution(['cite', 'docs/sample/cybercrime.resolution']);
  expect(stdout).toMatch(/22\/7 \(2013-04-26\): (?!not in the corpus)/);
});

test('no bundle has a sign that would make an engine keep it in two bytes a sign', () => {
  const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.c?js$/.test(name),
  );
  expect(bundles).toContain(path.join('server', 'engine.cjs'));
  const beyond = bundles.filter((name) =>
    readFileSync(path.join(dist, name)).some((byte) => byte > 0x7f),
  );
  expect(beyond).toEqual([]);
});

test('a wrong path is refused with exit code 2', () => {
  expect(resolution(['lint', 'nowhere']).status).toBe(2);
});

test('the command line is the language server of any editor', async () => {
  const server = spawn(process.execPath, [path.join(dist, 'cli.cjs'), 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, initialize);
  expect(capabilities.hoverProvider).toBe(true);
  const ended = new Promise((resolve) => server.on('exit', resolve));
  server.stdin.end();
  await ended;
});

test('the server keeps what it has compiled for its next start', async () => {
  const cache = path.join(dist, 'cache');
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };
  const server = spawn(process.execPath, [path.join(dist, 'server', 'node.cjs'), '--stdio'], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env,
  });
  const kept = () => readdirSync(cache, { recursive: true, encoding: 'utf8' });
  await vi.waitFor(() => expect(kept().join(' ')).toMatch(/[\da-f]{40}\.code$/), {
    timeout: 60_000,
    interval: 200,
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  server.kill();
  await ended;
}, 90_000);

test('the worker of the browser starts where there is no Node', async () => {
  const script = readFileSync(path.join(dist, 'server', 'browser.js'), 'utf8');
  const answer = await new Promise((resolve) => {
    const self = {
      onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
      addEventListener: () => undefined,
      postMessage: resolve,
    };
    runInNewContext(script, { self, setTimeout, clearTimeout, console, TextDecoder, TextEncoder });
    const data = { jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize };
    self.onmessage?.({ data });
  });
  expect(answer).toMatchObject({ id: 1, result: { capabilities: { hoverProvider: true } } });
});

test('everything together is small', () => {
  const sizes = [
    'cli.cjs',
    'seedIndex.json',
    'client/extension.cjs',
    'client/browser.js',
    'server/node.cjs',
    'server/engine.cjs',
    'server/browser.js',
  ].map((name) => statSync(path.join(dist, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4 * 1024 * 1024);
});
