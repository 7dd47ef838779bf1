/** Choices of house style: what a rule offers, and what a drafter chose. */
import { unreachable } from '../text/unreachable.ts';

export type RuleOption = ChoiceOption | NumberOption | WordsOption;

interface ChoiceOption {
  readonly kind: 'choice';
  /** A sentence for the settings. */
  readonly description: string;
  readonly choices: readonly string[];
  readonly usual: string;
}

interface NumberOption {
  readonly kind: 'number';
  readonly description: string;
  /** The least that makes sense. */
  readonly least: number;
  readonly usual: number;
}

interface WordsOption {
  readonly kind: 'words';
  readonly description: string;
  readonly usual: readonly string[];
}

export type OptionValue = string | number | readonly string[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A value of the right kind, read from settings; absent where it is none. */
export function readOption(option: RuleOption, value: unknown): OptionValue | undefined {
  switch (option.kind) {
    case 'choice':
      return option.choices.find((choice) => choice === value);
    case 'number':
      return typeof value === 'number' && value >= option.least ? value : undefined;
    case 'words':
      return isWords(value) ? value : undefined;
    default:
      return unreachable(option);
  }
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

/** Every option of a rule with its value. */
export function optionValues(
  options: Readonly<Record<string, RuleOption>>,
  chosen: OptionValues,
): OptionValues {
  const usual = Object.entries(options).map(([name, option]) => [name, option.usual] as const);
  return { ...Object.fromEntries(usual), ...chosen };
}

/** The value of an option for choices. */
export function choiceIn(options: OptionValues, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new Error(`No choice is called ${name}`);
  return value;
}

/** The value of an option for numbers. */
export function numberIn(options: OptionValues, name: string): number {
  const value = options[name];
  if (typeof value !== 'number') throw new Error(`No number is called ${name}`);
  return value;
}

/** The value of an option for lists of words. */
export function wordsIn(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  if (typeof value !== 'object') throw new Error(`No list of words is called ${name}`);
  return value;
}
