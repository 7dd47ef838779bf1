/** Starts the server of nodeMain.ts, from the second time on with the code that was compiled before. */
import path from 'node:path';
import { cacheFolder } from '../storage/folderPlaces.ts';
import { startKept } from '../storage/keptCode.ts';

/** Milliseconds after which has been compiled what the warm-up needs, and mostly a first draft, too. */
const keepAfter = 5000;

const { keep } = startKept(path.join(__dirname, 'engine.cjs'), path.join(cacheFolder(), 'code'));
setTimeout(keep, keepAfter).unref();
