/** Takes the pictures of the README in a real session, with keyboard and mouse as a person would. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withBrowser } from './hostBrowser.mjs';
import { root } from './hostPackages.mjs';
import { withServer } from './hostServer.mjs';
import { openWorkbench } from './hostWorkbench.mjs';
import { drafts } from './pictureDrafts.mjs';
import { scenes } from './pictureScenes.mjs';

const images = path.join(root, 'docs', 'images');
const sample = 'cybercrime.resolution';

/** Large enough to read when the picture is shown at half its width; only what a drafter needs is on screen. */
const settings = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.renderLineHighlight': 'none',
  'editor.cursorBlinking': 'solid',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'outline.collapseItems': 'alwaysExpand',
  'workbench.reduceMotion': 'on',
  'remote.autoForwardPorts': false,
};

/** What fades in has come. */
function settled(page) {
  return page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

function writeFolderSettings(folder, own) {
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(own));
}

async function take(
  browser,
  { port, extension },
  [name, { draft = sample, beside = [], corpus, way }],
) {
  const parent = mkdtempSync(path.join(tmpdir(), 'resolution-picture-'));
  const folder = path.join(parent, 'drafts');
  cpSync(path.join(root, 'docs', 'sample'), folder, { recursive: true });
  const file = path.join(folder, draft);
  for (const one of [draft, ...beside]) {
    if (one in drafts) writeFileSync(path.join(folder, one), drafts[one]);
  }
  if (corpus !== undefined) writeFolderSettings(folder, { 'resolution.corpus.folders': corpus });
  try {
    const page = await openWorkbench(browser, { port, extension, folder, file });
    await page.mouse.move(900, 20);
    await way(page);
    await settled(page);
    await page.screenshot({ path: path.join(images, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

mkdirSync(images, { recursive: true });
const wanted = process.argv.slice(2);
await withServer({ extension: root, settings }, (session) =>
  withBrowser(async (browser) => {
    for (const scene of Object.entries(scenes)) {
      if (wanted.length === 0 || wanted.includes(scene[0])) await take(browser, session, scene);
    }
  }),
);
