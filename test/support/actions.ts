// Workflow commands as the runner of GitHub Actions reads them from a line of output.

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export function readCommand(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const head = text.slice(2, end);
  const space = head.indexOf(' ');
  const [name, rest] = space < 0 ? [head, ''] : [head.slice(0, space), head.slice(space + 1)];
  const properties = rest.split(',').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at).trim(), property(pair.slice(at + 1))]];
  });
  return { name, properties: Object.fromEntries(properties), message: data(text.slice(end + 2)) };
}

function data(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function property(text: string): string {
  const signs: readonly [string, string][] = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ];
  return signs.reduce((left, [code, sign]) => left.replaceAll(code, sign), text);
}
