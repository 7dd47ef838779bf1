/** The language server as the machine sees it: a process started by the extension host. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The processes of the extension host that run what was built from the extension at `folder`. */
export function serverProcesses(folder: string): readonly number[] {
  const built = path.join(folder, 'dist');
  return running()
    .filter(({ parent, words }) => parent === process.pid && words.includes(built))
    .map(({ id }) => id);
}

interface Running {
  readonly id: number;
  readonly parent: number;
  readonly words: string;
}

function running(): readonly Running[] {
  return process.platform === 'linux' ? readFromProc() : readFromPs();
}

function readFromProc(): readonly Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ id: Number(name), parent: Number(parent), words }];
      } catch {
        return []; // it ended meanwhile
      }
    });
}

/** `  501     1 /sbin/launchd` */
const psLine = /^\s*(\d+)\s+(\d+)\s(.*)$/;

function readFromPs(): readonly Running[] {
  return execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const found = psLine.exec(line);
      if (found === null) return [];
      const [, id, parent, words = ''] = found;
      return [{ id: Number(id), parent: Number(parent), words }];
    });
}
