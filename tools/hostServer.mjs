/** The VS Code server from npm: VS Code in a browser, for machines that have no VS Code and cannot download one. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmInstall, packageFolder } from './hostPackages.mjs';

/** VS Code 1.100.3, the newest that runs on Node 20. Its native parts are left out: it works without them. */
const serverPackage = 'code-server@4.100.3';
const codeFolder = path.join('node_modules', 'code-server', 'lib', 'vscode');
const startDeadline = 60_000;

/** What every drafter would set first: prose wraps, and nothing else asks for attention. */
const machineSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
};

/** Runs `use` with a fresh server's port and its path to the extension; ends the server whatever happens. */
export async function withServer({ extension, env = {}, settings = {} }, use) {
  const folder = packageFolder('server', serverPackage, (fresh) => {
    npmInstall(path.join(fresh, codeFolder), []);
  });
  const state = freshState(settings);
  // VS Code takes its own themes, under .vscode-test, for themes of the extension if that is their parent.
  const link = path.join(state, 'extension');
  symlinkSync(extension, link, 'junction');
  const server = spawn(process.execPath, serverWords(folder, state), {
    env: { ...withoutElectron(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = new Promise((resolve) => server.once('exit', resolve));
  try {
    return await use({ port: await listeningPort(server), extension: link });
  } finally {
    server.kill();
    await end;
    rmSync(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A folder for what the server remembers, with the settings of its window. */
function freshState(settings) {
  const state = mkdtempSync(path.join(tmpdir(), 'resolution-vscode-'));
  const machine = path.join(state, 'data', 'Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(
    path.join(machine, 'settings.json'),
    JSON.stringify({ ...machineSettings, ...settings }, undefined, 2),
  );
  return state;
}

/** The address of the page; `payload` is what `code --name=value` would be on a desktop. */
export function pageAddress(port, folder, payload) {
  const query = new URLSearchParams({
    folder: pathToFileURL(folder).pathname,
    payload: JSON.stringify(Object.entries({ ...payload, skipWelcome: 'true' })),
  });
  return `http://localhost:${port}/?${query}`;
}

/** A file of this machine as the page names it. */
export function remoteFile(port, file) {
  return `vscode-remote://localhost:${port}${pathToFileURL(file).pathname}`;
}

function serverWords(folder, state) {
  return [
    path.join(folder, codeFolder, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--disable-workspace-trust', '--server-data-dir', state],
  ];
}

/** A terminal inside VS Code sets these, and they would turn the server into something else. */
function withoutElectron(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name)),
  );
}

/** `Extension host agent listening on 40123` */
const listening = /Extension host agent listening on (\d+)/;

function listeningPort(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why) => reject(new Error(`The VS Code server did not start: ${why}\n${said}`));
    const deadline = setTimeout(() => fail('it did not answer in time'), startDeadline);
    const hear = (chunk) => {
      said += chunk;
      const found = listening.exec(said);
      if (found === null) return;
      clearTimeout(deadline);
      server.stdout.off('data', hear).resume();
      server.stderr.off('data', hear).resume();
      resolve(Number(found[1]));
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) => {
      clearTimeout(deadline);
      fail(`it ended with code ${code}`);
    });
  });
}
