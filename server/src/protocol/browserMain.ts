/** The server as a worker of a browser; it has no files, so the client reads the index for it. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { requests } from './contract.ts';
import { serve } from './server.ts';

/** The worker itself; the compiler knows only what Node and browsers share. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

serve(connection, {
  readSeedIndex: () => connection.sendRequest<string>(requests.seedIndex),
  breathe: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
  pause: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 2);
    }),
});
