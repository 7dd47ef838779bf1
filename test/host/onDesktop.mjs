/** The first way to a real extension host: a desktop VS Code. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { codeProgram } from '../../tools/hostDesktop.mjs';
import { root } from '../../tools/hostPackages.mjs';
import { onPath } from '../../tools/hostPath.mjs';
import { within } from './within.mjs';

const downloadDeadline = 300_000;
const idleDeadline = 10_000;
const suiteDeadline = 300_000;

/** Runs `suite` there; fails where there is none, or no display for it. */
export async function runOnDesktop({ suite, folder, env }) {
  const screen = screenWords();
  const program = codeProgram() ?? (await downloaded());
  const state = path.join(root, '.vscode-test', 'desktop');
  const words = [
    ...screen,
    program,
    folder,
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${suite}`,
    ...['--user-data-dir', path.join(state, 'user'), '--extensions-dir', path.join(state, 'none')],
    ...['--no-sandbox', '--disable-gpu', '--disable-workspace-trust', '--disable-updates'],
    ...['--skip-welcome', '--skip-release-notes', '--disable-telemetry', '--disable-extensions'],
  ];
  await ended(words, env);
}

/** Without a display, VS Code needs a virtual one. */
function screenWords() {
  const hasScreen =
    process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasScreen) return [];
  const virtual = onPath(['xvfb-run']);
  if (virtual === undefined) throw new Error('there is no display and no xvfb-run');
  return [virtual, '--auto-servernum'];
}

function downloaded() {
  const download = downloadAndUnzipVSCode({
    cachePath: path.join(root, '.vscode-test'),
    timeout: idleDeadline,
  });
  return within(downloadDeadline, 'the download of VS Code', download);
}

async function ended([program, ...words], env) {
  const running = spawn(program, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const end = new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`VS Code ended with code ${code}`));
    });
  });
  try {
    await within(suiteDeadline, 'the suite', end);
  } finally {
    running.kill();
  }
}
