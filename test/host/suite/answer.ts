/** Answers the questions the extension asks, in place of the drafter. */
import { insteadOf } from './insteadOf.ts';

/** Gives the button called `answer` to each message with buttons; gives the questions that were asked. */
export async function withAnswer(
  answer: string,
  during: () => Thenable<unknown>,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const answered = (question: string, ...buttons: readonly unknown[]) => {
    asked.push(question);
    return Promise.resolve(buttons.find((button) => titleOf(button) === answer));
  };
  await insteadOf(['showWarningMessage', 'showInformationMessage'], answered, during);
  return asked;
}

function titleOf(button: unknown): unknown {
  return typeof button === 'object' && button !== null && 'title' in button ? button.title : button;
}
