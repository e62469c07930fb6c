// A folder with the files of a small fleet, in which the real executable runs as a user would run it.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/lint/report.ts';
import { run, type Run } from './run.ts';
import { temporaryFolder } from './temporary.ts';

/** What is wrong with a pair: one finding of this severity. */
export type Flaw = 'error' | 'warning' | 'info';

/** Both devices of pair number `site`. */
export function pairOf(site: number, flaw?: Flaw): readonly [a: string, b: string] {
  return [deviceOf(site, 1, flaw), deviceOf(site, 2, flaw)];
}

/** Pairs in a folder, as `sites/1-a.cfg` and `sites/1-b.cfg`. */
export function sitesOf(flaws: readonly (Flaw | undefined)[]): Record<string, string> {
  return Object.fromEntries(
    flaws.flatMap((flaw, index) => {
      const [a, b] = pairOf(index + 1, flaw);
      return [
        [`sites/${index + 1}-a.cfg`, a],
        [`sites/${index + 1}-b.cfg`, b],
      ];
    }),
  );
}

function deviceOf(site: number, side: 1 | 2, flaw: Flaw | undefined): string {
  const net = `10.${site}.0`;
  const isSecond = side === 2;
  return `#
sysname S${site}-${isSecond ? 'B' : 'A'}
#
remote-backup-service core
 peer ${net}.${3 - side} source ${net}.${side} port 6001
#
remote-backup-profile users
 service-type arp
 backup-id ${isSecond && flaw === 'error' ? 11 : 10} remote-backup-service core
 peer-backup hot
 vrrp-id 1 interface GigabitEthernet0/1/0
#
interface GigabitEthernet0/1/0
 undo shutdown
 ip address 172.16.${site}.${side} 255.255.255.0
 vrrp vrid 1 virtual-ip 172.16.${site}.254
 admin-vrrp vrid 1
 vrrp vrid 1 priority ${isSecond ? 100 : 120}
 vrrp vrid 1 preempt-mode timer delay ${isSecond && flaw === 'warning' ? 60 : 600}
 remote-backup-profile users
#
interface LoopBack0
 ip address ${net}.${side} 255.255.255.255
#
${isSecond && flaw === 'info' ? 'ospf 1\n area 0.0.0.0\n#\n' : ''}return
`;
}

export class Desk {
  readonly folder = temporaryFolder();

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    // At once, for those who watch it.
    writeFileSync(join(this.folder, `${name}.tmp`), text);
    renameSync(join(this.folder, `${name}.tmp`), join(this.folder, name));
  }

  settings(settings: object): void {
    this.write('vrp-lint.config.json', JSON.stringify(settings));
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name));
  }

  remove(name: string): void {
    rmSync(join(this.folder, name), { recursive: true, force: true });
  }

  run(
    args: readonly string[],
    more: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
  ): Run {
    return run(args, { cwd: this.folder, ...more });
  }

  report(...args: readonly string[]): Report {
    return JSON.parse(this.run(['--format', 'json', ...args]).stdout);
  }

  /** As `error backup-id-match one-a.cfg`. */
  findings(...args: readonly string[]): string[] {
    return this.report(...args).findings.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`);
  }
}
