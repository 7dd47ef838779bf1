/** What a VS Code snippet leaves in the draft when every stop keeps its default and every choice its first value. */

/** `body` as in a snippet file; `line` is what stood on the line when it was inserted, the typed prefix included. */
export function expandSnippet(body: readonly string[], line: string): string {
  const nodes = partsOf(body.join('\n'), 0, false).nodes;
  const defaults = new Map<number, readonly Node[]>();
  collectDefaults(nodes, defaults);
  return rendered(nodes, { defaults, line });
}

type Node = string | Stop | Variable;

interface Stop {
  readonly stop: number;
  readonly initial?: readonly Node[];
}

interface Variable {
  readonly variable: string;
  readonly initial?: readonly Node[];
  readonly transform?: Transform;
}

interface Transform {
  readonly pattern: RegExp;
  /** `${1:?with:without}`: the one where the group took part, the other where it did not; an editor reads neither where one is empty. */
  readonly group: number;
  readonly taken: string;
  readonly other: string;
}

interface Read {
  readonly nodes: readonly Node[];
  readonly end: number;
}

/** `\$`, `\}`, `\\` */
const escape = /\\([$}\\])/y;
/** `$1`, `$TM_SELECTED_TEXT` */
const bare = /\$(?:(\d+)|([A-Z_]+))/y;
/** `${1|at,about|}` */
const choice = /\$\{(\d+)\|([^|]+)\|\}/y;
/** `${1:`, `${1}`, `${TM_SELECTED_TEXT:` */
const opened = /\$\{(?:(\d+)|([A-Z_]+))([:}])/y;
/** `${TM_CURRENT_LINE/^(a)$|^.*$/${1:?with:without}/}` */
const transformed = /\$\{([A-Z_]+)\/((?:[^\\/]|\\.)+)\/\$\{(\d+):\?([^:}]+):([^:}]+)\}\/\}/y;

function partsOf(text: string, from: number, isNested: boolean): Read {
  const nodes: Node[] = [];
  let end = from;
  while (end < text.length) {
    if (isNested && text[end] === '}') return { nodes, end: end + 1 };
    const read = markAt(text, end) ?? { nodes: [text[end] ?? ''], end: end + 1 };
    nodes.push(...read.nodes);
    end = read.end;
  }
  if (isNested) throw new Error(`A stop is not closed in "${text}"`);
  return { nodes, end };
}

function markAt(text: string, at: number): Read | undefined {
  const escaped = matchAt(escape, text, at);
  if (escaped !== undefined) return { nodes: [escaped[1] ?? ''], end: escape.lastIndex };
  const chosen = matchAt(choice, text, at);
  if (chosen !== undefined) {
    const [first = ''] = (chosen[2] ?? '').split(',');
    return { nodes: [{ stop: Number(chosen[1]), initial: [first] }], end: choice.lastIndex };
  }
  const changed = matchAt(transformed, text, at);
  if (changed !== undefined) return { nodes: [variableOf(changed)], end: transformed.lastIndex };
  return openedAt(text, at) ?? bareAt(text, at);
}

function openedAt(text: string, at: number): Read | undefined {
  const match = matchAt(opened, text, at);
  if (match === undefined) return undefined;
  const inner: Read =
    match[3] === ':' ? partsOf(text, opened.lastIndex, true) : { nodes: [], end: opened.lastIndex };
  const initial = inner.nodes;
  const [, stop, variable = ''] = match;
  const node = stop === undefined ? { variable, initial } : { stop: Number(stop), initial };
  return { nodes: [node], end: inner.end };
}

function bareAt(text: string, at: number): Read | undefined {
  const match = matchAt(bare, text, at);
  if (match === undefined) return undefined;
  const [, stop, variable = ''] = match;
  return {
    nodes: [stop === undefined ? { variable } : { stop: Number(stop) }],
    end: bare.lastIndex,
  };
}

function variableOf([, variable = '', pattern = '', group, ...texts]: RegExpExecArray): Variable {
  const [taken = '', other = ''] = texts;
  const transform = { pattern: new RegExp(pattern, 'u'), group: Number(group), taken, other };
  return { variable, transform };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function collectDefaults(nodes: readonly Node[], defaults: Map<number, readonly Node[]>): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const { initial } = node;
    if (initial === undefined) continue;
    if ('stop' in node && !defaults.has(node.stop)) defaults.set(node.stop, initial);
    collectDefaults(initial, defaults);
  }
}

interface Insertion {
  readonly defaults: ReadonlyMap<number, readonly Node[]>;
  readonly line: string;
}

function rendered(nodes: readonly Node[], insertion: Insertion): string {
  return nodes.map((node) => renderedNode(node, insertion)).join('');
}

function renderedNode(node: Node, insertion: Insertion): string {
  if (typeof node === 'string') return node;
  if ('stop' in node) return rendered(insertion.defaults.get(node.stop) ?? [], insertion);
  const value = node.variable === 'TM_CURRENT_LINE' ? insertion.line : '';
  const { transform } = node;
  if (transform === undefined)
    return value === '' ? rendered(node.initial ?? [], insertion) : value;
  return value.replace(transform.pattern, (...found: readonly unknown[]) =>
    typeof found[transform.group] === 'string' && found[transform.group] !== ''
      ? transform.taken
      : transform.other,
  );
}
