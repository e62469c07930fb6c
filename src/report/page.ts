// The page of a rule, `rules/<id>.md`: what must hold, why, what to do, and examples, which the tests run.

export interface Page {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly do: string;
  /** What settings may set of the rule; most have nothing. */
  readonly options?: string;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly title: string;
  /** What is said about it, paragraph by paragraph. */
  readonly text: readonly string[];
  readonly files: readonly ExampleFile[];
}

export interface ExampleFile {
  readonly name: string;
  /** As they stand on the page, marks among them. */
  readonly lines: readonly string[];
}

/** Reads any page; what is missing is empty. */
export function readPage(markdown: string): Page {
  const [head = '', ...sections] = markdown.replaceAll('\r\n', '\n').split(/^## /m);
  const [title = '', ...paragraphs] = paragraphsOf(head);
  return {
    id: title.replace(/^# */, ''),
    summary: paragraphs.find((each) => !each.startsWith('**')) ?? '',
    why: headed(paragraphs, 'Why'),
    do: headed(paragraphs, 'Do'),
    options: headed(paragraphs, 'Options'),
    examples: sections.map(exampleOf),
  };
}

/** The paragraph that begins with the bold word. */
function headed(paragraphs: readonly string[], word: string): string {
  const begin = new RegExp(`^\\*\\*${word}[.:]?\\*\\*[.:]?\\s*`);
  return paragraphs.find((each) => begin.test(each))?.replace(begin, '') ?? '';
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.trim().replace(/\s*\n\s*/g, ' '))
    .filter((each) => each !== '');
}

const FENCED = /^```vrp *(.*)\n([^]*?)^```$/gm;

function exampleOf(section: string): Example {
  const end = section.indexOf('\n');
  const body = end < 0 ? '' : section.slice(end);
  return {
    title: (end < 0 ? section : section.slice(0, end)).trim(),
    text: paragraphsOf(body.replace(FENCED, '')),
    files: [...body.matchAll(FENCED)].map(([, name = '', text = '']) => ({
      name: name.trim(),
      lines: text.split('\n').slice(0, -1),
    })),
  };
}

/** A line of an example that says what is found in the line above it. */
interface ExampleMark {
  /** The blanks before the carets, counted from the edge, and the carets; none when the whole statement is meant. */
  readonly carets: string;
  readonly text: string;
}

export function markOf(line: string): ExampleMark | undefined {
  const match = /^#~( *\^+)?\s*(.*)$/.exec(line);
  return match ? { carets: match[1] === undefined ? '' : `  ${match[1]}`, text: match[2] ?? '' } : undefined;
}
