/** A headless Chromium: one that is on the machine, else the one inside an npm package. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { libraryEnvironment } from './hostLibraries.mjs';
import { packageFolder } from './hostPackages.mjs';
import { onPath } from './hostPath.mjs';

/** The last version that runs on Node 20. */
const chromiumPackage = '@sparticuz/chromium@143.0.4';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs `use` with a browser, and closes it whatever happens. */
export async function withBrowser(use) {
  const browser = await startedBrowser();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Starts a browser, or says what has to be installed. */
function startedBrowser() {
  const local = process.env.CHROMIUM ?? onPath(names);
  if (local !== undefined) return chromium.launch({ executablePath: local, args: flags });
  if (process.platform !== 'linux' || process.arch !== 'x64') return installedBrowser();
  const { executable, env } = carriedBrowser();
  return chromium.launch({
    executablePath: executable,
    args: flags,
    env: { ...process.env, ...env },
  });
}

/** Chrome or Edge where their installers put them. */
async function installedBrowser() {
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args: flags });
    } catch {
      // the next one may be there
    }
  }
  throw new Error(
    'No Chromium found: install Google Chrome, or set CHROMIUM to the path of a Chromium.',
  );
}

/** Chromium as the package carries it, unpacked beside it with its fonts and libraries. */
function carriedBrowser() {
  const folder = packageFolder('chromium', chromiumPackage, unpack);
  const unpacked = path.join(folder, 'unpacked');
  const executable = path.join(unpacked, 'chromium');
  const env = libraryEnvironment(executable, path.join(unpacked, 'al2023', 'lib'));
  const hasFonts = existsSync('/etc/fonts/fonts.conf');
  return {
    executable,
    env: hasFonts ? env : { ...env, FONTCONFIG_PATH: path.join(unpacked, 'fonts') },
  };
}

/** The package unpacks into TMPDIR, and its libraries only where it believes to be on Amazon Linux. */
function unpack(folder) {
  const unpacked = path.join(folder, 'unpacked');
  mkdirSync(unpacked);
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (ran.status === 0) return;
  throw new Error(`${chromiumPackage} could not be unpacked:\n${ran.error ?? ran.stderr}`);
}
