/** A refusal over the wire: the editor shows its sentence to the drafter. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Refusal } from '../text/refusal.ts';

export function refusalError({ refused }: Refusal): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refused);
}
