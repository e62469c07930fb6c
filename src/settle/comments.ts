// Which findings the comments cover, and which comments have covered none.

import type { Directive, FileFacts } from '../fleet/facts.ts';
import type { Finding, Location } from '../lint/report.ts';
import { groupByEach } from '../model/group-by.ts';
import { isUpkeep } from './upkeep-rules.ts';

/** Stands for all rules that judge configurations. */
const ALL = '*';

interface Placed {
  readonly path: string;
  readonly directive: Directive;
}

export class Comments {
  /** By what they cover, for a file may have thousands of them, and of findings. */
  readonly #covering: ReadonlyMap<string, readonly Placed[]>;
  readonly #used = new Set<string>();

  constructor(files: readonly FileFacts[]) {
    const all = files.flatMap(({ summary: { path }, directives }) =>
      directives.map((directive) => ({ path, directive })),
    );
    this.#covering = groupByEach(all, ({ path, directive }) =>
      namesOf(directive).map((rule) => keyOf(path, directive.about, rule)),
    );
  }

  /** A comment is about a finding when one of its places is on the line, or in the file. */
  covers(finding: Finding): boolean {
    const found = [finding, ...finding.related]
      .flatMap((place) => keysAt(place, finding.rule))
      .filter((key) => this.#covering.get(key)?.some(({ directive }) => !isAboutItself(finding, directive)));
    for (const key of found) this.#used.add(key);
    return found.length > 0;
  }

  isUsed(path: string, { about }: Directive, rule: string | undefined): boolean {
    return this.#used.has(keyOf(path, about, rule ?? ALL));
  }
}

/** A whole file is silenced for the rules that somebody named, never for all. */
function namesOf({ about, rules }: Directive): readonly string[] {
  return rules.length === 0 && about !== undefined ? [ALL] : rules;
}

function keysAt({ file, line, endLine }: Location, rule: string): string[] {
  // Who says nothing about a rule by name means the configuration, not the comments about it.
  const names = isUpkeep(rule) ? [rule] : [rule, ALL];
  const lines = Array.from({ length: Math.max(1, endLine - line + 1) }, (_, index) => line + index);
  return [undefined, ...lines].flatMap((about) => names.map((name) => keyOf(file, about, name)));
}

function keyOf(path: string, about: number | undefined, rule: string): string {
  return `${about ?? ''}\n${rule}\n${path}`;
}

/** What is said of a comment is not for that comment to silence. */
function isAboutItself({ rule, line }: Finding, directive: Directive): boolean {
  return isUpkeep(rule) && directive.line === line;
}
