/** One sentence to the drafter that wants no answer. */
import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { inTheBackground } from './guard.ts';

const types = { warning: MessageType.Warning, remark: MessageType.Info } as const;

export function say(connection: Connection, kind: keyof typeof types, message: string): void {
  inTheBackground(connection, () =>
    connection.sendNotification(ShowMessageNotification.type, { type: types[kind], message }),
  );
}
