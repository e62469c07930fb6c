// What the formats of a report are called, and what they are for.

export const FORMATS = [
  'text',
  'json',
  'unix',
  'compact',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
] as const;
export type Format = (typeof FORMATS)[number];

/** What each is for, in a line. */
export const FORMAT_USES: Readonly<Record<Format, string>> = {
  text: 'for people: each finding with its lines, why it matters and what to type',
  json: 'for programs: the whole report; its JSON Schema is in the package',
  unix: 'a line for each place, as compilers print it: for editors and shells',
  compact: 'the lines of ESLint, which VS Code reads with no set-up ($eslint-compact)',
  sarif: 'SARIF 2.1.0: for code scanning of GitHub, and viewers of SARIF',
  github: 'workflow commands: annotations in GitHub Actions',
  gitlab: 'Code Quality of GitLab: for the widget of merge requests',
  junit: "JUnit's XML: for the test reports of build servers",
  checkstyle: "Checkstyle's XML: for the warnings of build servers",
  markdown: 'for comments on merge requests and for step summaries',
};
