// Whatever names and messages contain, each format stays what it is, and nothing in them becomes a command.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/lint/report.ts';
import { readCommand } from './support/actions.ts';
import { COMMANDING, FORMATS, inFormat } from './support/formats.ts';
import { anyReport } from './support/hostile.ts';
import { readXml, wrongInSarif } from './support/schemas.ts';

const COMPACT = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/;
const UNIX = /^(.+?):(\d+):(\d+): (error|warning|info|note): (.*) \[(.+)\]$/;

function holds(check: (report: Report) => void): void {
  const property = fc.property(anyReport, (report) => {
    check(report);
  });
  fc.assert(property, { numRuns: 150 });
}

const linesOf = (text: string) => text.split('\n').slice(0, -1);

describe('hostile reports', () => {
  test.each(FORMATS.filter((format) => format !== 'github'))('%s obeys nobody', (format) => {
    holds((report) => expect(inFormat(format, report)).not.toMatch(COMMANDING));
  });

  test('github: commands are our own, and say no more than they may', () => {
    holds((report) => {
      const text = inFormat('github', report);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|\p{Surrogate}|##\w*\[/u);
      const commands = linesOf(text).flatMap((line) => readCommand(line) ?? []);
      const names = new Set(['error', 'warning', 'notice']);
      const properties = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
      expect(commands.filter(({ name }) => !names.has(name))).toEqual([]);
      expect(commands.flatMap((each) => Object.keys(each.properties)).filter((key) => !properties.has(key))).toEqual(
        [],
      );
    });
  });

  test('github: each finding is a command or a line of the log', () => {
    holds((report) => {
      const commands = linesOf(inFormat('github', report)).map(readCommand);
      const shown = commands.filter((command) => command?.properties['line'] !== undefined).length;
      const most = Math.min(report.findings.length, 30);
      expect(shown).toBeLessThanOrEqual(most);
      const own = [...(report.faults ?? []), ...report.skipped].length;
      expect(shown).toBeGreaterThanOrEqual(Math.min(report.findings.length, 9) - own);
    });
  });

  test('compact: each line is one, at its own place', () => {
    holds((report) => {
      const lines = linesOf(inFormat('compact', report));
      const read = lines
        .filter((line) => line !== '' && !/^\d+ problems?$/.test(line))
        .map((line) => COMPACT.exec(line));
      expect(read).not.toContain(null);
      const places = new Set(
        [report.findings, ...report.findings.map(({ related }) => related)]
          .flat()
          .map(({ line, column }) => `${line} ${column}`),
      );
      for (const match of read) expect(places).toContain(`${match?.[2]} ${match?.[3]}`);
    });
  });

  test('unix: each line is one', () => {
    holds((report) => {
      const lines = linesOf(inFormat('unix', report));
      expect(lines.filter((line) => !UNIX.test(line))).toEqual([]);
      expect(lines.length).toBe(report.findings.reduce((sum, { related }) => sum + 1 + related.length, 0));
    });
  });

  test('sarif follows its schema, has URIs, and links only to its own places', () => {
    holds((report) => {
      const text = inFormat('sarif', report);
      expect(wrongInSarif(text)).toEqual([]);
      const [run] = JSON.parse(text).runs;
      for (const { message, relatedLocations = [], locations } of run.results) {
        const links = [...message.text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
        expect(links).toEqual(relatedLocations.map(({ id }: { id: number }) => String(id)));
        for (const { physicalLocation } of [...locations, ...relatedLocations])
          expect(new URL(physicalLocation.artifactLocation.uri, 'file:///root/').protocol).toBe('file:');
      }
    });
  });

  test('junit and checkstyle follow their schemas, with every finding in them', () => {
    holds((report) => {
      const junit = readXml(inFormat('junit', report), 'junit-10.xsd');
      const failed = report.findings.filter(({ severity }) => severity !== 'info').length;
      expect(junit.find('//failure').length).toBe(failed);
      junit.dispose();
      const checkstyle = readXml(inFormat('checkstyle', report), 'checkstyle-report-1.0.0.xsd');
      expect(checkstyle.find('//error').length).toBe(report.findings.length + (report.faults ?? []).length);
      checkstyle.dispose();
    });
  });

  test('gitlab: each finding is one, and none has the fingerprint of another', () => {
    holds((report) => {
      const entries: { fingerprint: string }[] = JSON.parse(inFormat('gitlab', report));
      expect(entries.length).toBe(report.findings.length + (report.faults ?? []).length);
      expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    });
  });

  test('markdown: no element, mention, link or table but our own', () => {
    const own = /<\/?(?:code|pre|p|b|br|ul|li|details|summary)>|<!-- vrp-lint -->/g;
    holds((report) => {
      const text = inFormat('markdown', report);
      const rest = text.replace(own, ' ');
      expect(rest).not.toMatch(/[<>`[\]]|:\/\//);
      // Platforms look for nothing within these, and Markdown ends there.
      expect(text.replace(/<pre>[^]*?<\/pre>/g, '')).not.toMatch(/\bwww\.|@\w|(?<!&)#\w/);
      for (const line of linesOf(text).filter((each) => each.startsWith('|'))) expect(line.split('|').length).toBe(6);
      expect(linesOf(text).filter((line) => /^\s*\//.test(line))).toEqual([]);
      const opened = [...text.matchAll(/<(code|pre|p|b|ul|li|details|summary)>/g)].length;
      expect([...text.matchAll(/<\/(code|pre|p|b|ul|li|details|summary)>/g)].length).toBe(opened);
    });
  });
});
