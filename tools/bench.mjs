/**
 * `npm run bench`: what a drafter waits for, measured on the real server process, in milliseconds. Medians, and in
 * brackets the least; with `~` where the machine did other things besides nearly all the time.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = path.join(root, 'dist', 'server', 'node.cjs');
const corpus = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared', 'corpus'), 'ga');
const uri = 'file:///bench.resolution';
const edits = 31;
/** So many servers a draft, but after so many milliseconds what there are. */
const servers = { wanted: 5, patience: 60_000 };
/** Milliseconds from the start of a window until its drafter opens a draft. */
const quiet = 1000;
/** The servers keep the code they compile here, as they do in the folder of a drafter. */
const cache = mkdtempSync(path.join(tmpdir(), 'resolution-bench-'));
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));
const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };

/** What is TypeScript of the tests and imports nothing. */
async function ofTests(name) {
  const source = readFileSync(path.join(root, 'test/bench', `${name}.ts`), 'utf8');
  const { code } = transformSync(source, { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

const { longDraft } = await ofTests('longDraft');
const { undisturbed } = await ofTests('undisturbed');

/** The longest text of the corpus, where the corpus is. */
function longestText() {
  if (!existsSync(corpus)) return undefined;
  const files = readdirSync(corpus).map((file) => path.join(corpus, file));
  const longest = files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0];
  return longest === undefined ? undefined : readFileSync(longest, 'utf8');
}

async function connected() {
  const stdio = ['pipe', 'pipe', 'ignore'];
  const child = spawn(process.execPath, [server, '--stdio'], { stdio, env });
  child.once('exit', (code, signal) => {
    if (child.killed) return;
    console.error(`The server ended by itself: ${code ?? signal}`);
    process.exit(1);
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  return { connection, child };
}

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** Milliseconds until a draft that is opened has its findings. */
function opening(connection, uri, text) {
  return timed(async () => {
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'resolution', version: 1, text },
    });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  });
}

/** The same for the first draft of a server that has been there for a second. */
async function openingInTime(text) {
  const { connection, child } = await connected();
  await passed(quiet);
  const time = await opening(connection, uri, text);
  connection.dispose();
  child.kill('SIGKILL');
  return time;
}

/** A first server, which finds no kept code; the others do. */
async function keepCode() {
  const started = performance.now();
  const { connection, child } = await connected();
  const time = performance.now() - started;
  const isKept = () =>
    readdirSync(cache, { recursive: true }).some((name) => name.endsWith('.code'));
  for (let seconds = 0; !isKept() && seconds < 60; seconds++) await passed(quiet);
  connection.dispose();
  child.kill('SIGKILL');
  return time;
}

/** One draft in a fresh server: first findings, findings after an edit, and what else is asked while typing. */
async function measure(text) {
  const textDocument = { uri };
  const started = performance.now();
  const { connection, child } = await connected();
  const connectedAfter = performance.now() - started;
  const findings = () => connection.sendRequest('textDocument/diagnostic', { textDocument });
  const opened = await opening(connection, uri, text);
  const line = text.slice(0, text.length >> 1).split('\n').length;
  const start = { line, character: 0 };
  const times = { edit: [], hover: [], symbols: [], tokens: [] };
  for (let version = 2; version < edits + 2; version++) {
    times.edit.push(
      await timed(async () => {
        const contentChanges = [{ range: { start, end: start }, text: 'x' }];
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges,
        });
        await findings();
      }),
    );
    times.hover.push(
      await timed(() =>
        connection.sendRequest('textDocument/hover', {
          textDocument,
          position: { line: 4, character: 3 },
        }),
      ),
    );
    times.symbols.push(
      await timed(() => connection.sendRequest('textDocument/documentSymbol', { textDocument })),
    );
    times.tokens.push(
      await timed(() =>
        connection.sendRequest('textDocument/semanticTokens/full', { textDocument }),
      ),
    );
  }
  const reopened = await opening(connection, 'file:///later.resolution', text);
  const memory = residentMegabytes(child.pid);
  connection.dispose();
  child.kill('SIGKILL');
  return {
    connected: connectedAfter,
    opened,
    openedInTime: await openingInTime(text),
    reopened,
    ...Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)])),
    memory,
  };
}

function residentMegabytes(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
}

/** Fresh servers for a draft: the median of each column and, in brackets, the least. */
async function row(name, text) {
  const { results: runs, areSure } = await undisturbed(() => measure(text), servers);
  const columns = Object.keys(runs[0]).map((column) => {
    const values = runs.map((one) => one[column]);
    return `${areSure ? '' : '~'}${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)})`;
  });
  console.log(
    `| ${[name.padEnd(24), `${(text.length / 1000).toFixed(0)} kB`, ...columns].join(' | ')} |`,
  );
}

const nothing = median(
  [1, 2, 3, 4, 5].map(() => {
    const started = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - started;
  }),
);
console.log(`an empty Node process: ${nothing.toFixed(0)} ms`);
console.log(
  `the first server, without kept code, to its answer: ${(await keepCode()).toFixed(0)} ms\n`,
);
console.log(
  '| draft | size | process to answer | open to findings | a second after the start | later draft | edit to findings | hover | outline | colours | memory MB |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
for (const paragraphs of [60, 1000, 5000])
  await row(`${paragraphs} paragraphs`, longDraft(paragraphs));
const longest = longestText();
if (longest === undefined)
  console.log('\nThe longest published text was skipped: there is no corpus folder.');
else await row('longest published text', longest);
