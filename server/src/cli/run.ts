/** The words of a command line, turned into one of the commands. */
import { Command, CommanderError } from 'commander';
import { version } from '../../../package.json';
import { agreed, type AgreedOptions } from './agreed.ts';
import { cite, type CiteOptions } from './cite.ts';
import { compare, type CompareOptions } from './compare.ts';
import { explain } from './explain.ts';
import { format, type FormatOptions } from './format.ts';
import { hover, type HoverOptions } from './hover.ts';
import { lint } from './lint.ts';
import type { LintOptions } from './lintPlan.ts';
import { outline } from './outline.ts';
import { search, type SearchOptions } from './search.ts';
import { tidy, type TidyOptions } from './tidy.ts';
import type { ExitCode, World } from './world.ts';

/** Runs one command; settles with the exit code once all has been printed. */
export async function run(world: World, words: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const ends = (outcome: Promise<ExitCode>) =>
    outcome.then((given) => {
      code = given;
    });
  const program = commands(world, ends);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
    throw problem;
  }
  return code;
}

type Ends = (outcome: Promise<ExitCode>) => Promise<void>;

function commands(world: World, ends: Ends): Command {
  const program = new Command('resolution')
    .description('Checks resolutions of the United Nations and of Model UN')
    .version(version, '--version', 'print the version')
    .configureOutput({ writeOut: world.out, writeErr: world.complain })
    .exitOverride();
  addLint(program, world, ends);
  addTidy(program, world, ends);
  addFormat(program, world, ends);
  addReaders(program, world, ends);
  addCorpus(program, world, ends);
  addCompare(program, world, ends);
  program
    .command('explain <rule>')
    .description('print the page of a rule')
    .action((rule: string) => ends(explain(world, rule)));
  program
    .command('lsp')
    .description('start the language server for an editor')
    .option('--stdio', 'talk over standard input and output (always so)')
    .action(() => world.startServer());
  return program;
}

function addLint(program: Command, world: World, ends: Ends): void {
  program
    .command('lint [paths...]')
    .description('find mistakes in drafts: files, folders, patterns, or - for standard input')
    .option('--format <format>', 'text or json', 'text')
    .option('--profile <profile>', 'the house style: ga, ecosoc, hrc, sc or mun')
    .option('--max-severity <severity>', 'the worst finding that is accepted', 'information')
    .option(...corpusOption)
    .option('--fix', 'make every safe correction and save the files')
    .action((paths: string[], options: LintOptions) => ends(lint(world, paths, options)));
}

function addTidy(program: Command, world: World, ends: Ends): void {
  program
    .command('tidy <path>')
    .description('make a draft of a text pasted from Word, a web page or a PDF file')
    .option('--write', 'save the draft instead of printing it')
    .action((path: string, options: TidyOptions) => ends(tidy(world, path, options)));
}

function addFormat(program: Command, world: World, ends: Ends): void {
  program
    .command('format <paths...>')
    .description(
      'put drafts into canonical form: files, folders, patterns, or - for standard input',
    )
    .option('--check', 'only say which drafts would change')
    .action((paths: string[], options: FormatOptions) => ends(format(world, paths, options)));
}

const corpusOption = ['--corpus <folders...>', 'folders of texts you work from'] as const;

function addCorpus(program: Command, world: World, ends: Ends): void {
  program
    .command('search <phrase>')
    .description('find a phrase in the texts of a corpus')
    .option(...corpusOption)
    .option('--near', 'also where some of its words are missing, added or other ones')
    .option('--organ <organ>', 'only in texts of this organ')
    .option('--session <session>', 'only in texts of this session, such as 78')
    .option('--in <part>', 'only in preamble, operative or annex')
    .option('--format <format>', 'text or json', 'text')
    .action((phrase: string, options: SearchOptions) => ends(search(world, phrase, options)));
  program
    .command('agreed <place>')
    .description('find the closest paragraphs of a corpus for each of a draft, or for PATH:LINE')
    .option(...corpusOption)
    .option('--format <format>', 'text or json', 'text')
    .action((place: string, options: AgreedOptions) => ends(agreed(world, place, options)));
}

function addReaders(program: Command, world: World, ends: Ends): void {
  program
    .command('outline <path>')
    .description('print the structure of a draft')
    .option('--format <format>', 'text or json', 'text')
    .action((path: string, options: { format: string }) => ends(outline(world, path, options)));
  program
    .command('cite <path>')
    .description('print what a draft cites and what is known of each resolution')
    .option('--format <format>', 'text or json', 'text')
    .option(...corpusOption)
    .action((path: string, options: CiteOptions) => ends(cite(world, path, options)));
  program
    .command('hover <place>')
    .description('print what an editor shows at PATH:LINE:COLUMN, counted from 1')
    .option(...corpusOption)
    .action((place: string, options: HoverOptions) => ends(hover(world, place, options)));
}

function addCompare(program: Command, world: World, ends: Ends): void {
  program
    .command('compare <older> <newer>')
    .description('compare two texts paragraph by paragraph, whatever their numbers')
    .option('--format <format>', 'text, json or html', 'text')
    .action((older: string, newer: string, options: CompareOptions) =>
      ends(compare(world, [older, newer], options)),
    );
}
