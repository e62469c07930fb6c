// Configuration text as the mutants need it: views told by their headers, and edits that remember whence each line came.
// Plain text on purpose: what is measured must not tell the bench what it sees.

const opensView =
  /^(interface|ip pool|ip pool-group|ipv6 pool|ipv6 prefix|remote-backup-service|remote-backup-profile|service-location|service-instance-group|ds-lite instance|nat instance|nat64 instance|ssl policy|pki|tunnel-policy|ip vpn-instance|acl|aaa|ospf|ospfv3|isis|bgp|bfd|user-group|radius-server group|traffic|vlan|license|e-trunk|route-policy|service-ha|peer-backup|vrrp|router|sysname|return|dhcp)\b/i;
const opensIndented = /^\s+(interface|ssl policy) \S/i;

/**
 * @typedef {{ head: string, from: number, to: number }} View a header and the lines below it; `to` is exclusive
 * @typedef {{ lines: string[], views: View[], eol: string }} Config
 * @typedef {{ at: number, text: string, match: RegExpMatchArray }} Found
 * @typedef {{ at: number, count: number, lines: string[] }} Edit lines are numbered from 0
 * @typedef {{ text: string, line: number, what: string, severity?: string, row?: string, origins: number[],
 *   here: number[], there: number[] }} Mutant lines are numbered from 1; origins[n - 1] is the former number of line n,
 *   or 0; a finding is on the line when it touches `here`, or `there` in the other file
 */

/** @param {string} text @returns {Config} */
export function read(text) {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(eol);
  const views = [];
  let open;
  for (const [at, line] of lines.entries()) {
    const bare = line.trim();
    const indented = /^\s/.test(line);
    if (bare === '' || (line.startsWith('#') && bare === '#')) {
      if (!indented && bare === '#') open = undefined;
    } else if (opensIndented.test(line) || (!indented && (open === undefined || opensView.test(bare)))) {
      open = { head: bare, from: at, to: at + 1 };
      views.push(open);
    } else if (open !== undefined) open.to = at + 1;
  }
  return { lines, views, eol };
}

/** The views whose header matches, each with the match. */
export const viewsOf = (config, head) =>
  config.views.flatMap((view) => {
    const match = view.head.match(head);
    return match ? [{ view, match }] : [];
  });

/** @returns {Found[]} the lines of a view that match, without blanks around them */
export function linesOf(config, view, pattern) {
  const found = [];
  for (let at = view.from + 1; at < view.to; at++) {
    const text = config.lines[at].trim();
    const match = text.match(pattern);
    if (match) found.push({ at, text, match });
  }
  return found;
}

/** A line in place of another, as deep as that one. */
export const change = (config, at, text) => ({
  at,
  count: 1,
  lines: [(config.lines[at].match(/^\s*/)?.[0] ?? '') + text],
});
export const drop = (at, count = 1) => ({ at, count, lines: [] });
export const behind = (at, ...lines) => ({ at: at + 1, count: 0, lines });
export const dropView = (view) => drop(view.from, view.to - view.from);

const viewAt = (config, at) => config.views.find((view) => view.from <= at && at < view.to);
const numbers = (rows, test) => rows.flatMap((row, index) => (test(row) ? [index + 1] : []));

/** Applies edits; the lines that they leave know their former number. */
function applied(config, edits) {
  const rows = [];
  let at = 0;
  const keep = (end) => {
    for (; at < end; at++) rows.push({ text: config.lines[at], from: at, touched: false });
  };
  for (const edit of [...edits].sort((left, right) => left.at - right.at)) {
    keep(edit.at);
    for (const [index, text] of edit.lines.entries())
      rows.push({ text, from: index < edit.count ? edit.at + index : -1, touched: true });
    at += edit.count;
  }
  keep(config.lines.length);
  return rows;
}

/** Where a finding about a dropped line may stand: in its view, or anywhere when the view is the system's. */
function seatOfDrop(config, rows, edit) {
  const view = viewAt(config, edit.at);
  const whole = view === undefined || edit.at <= view.from;
  return whole ? rows.map((_, index) => index + 1) : numbers(rows, ({ from }) => view.from <= from && from < view.to);
}

/** @returns {number[]} */
export const numbersOf = (view) => Array.from({ length: view.to - view.from }, (_, index) => view.from + index + 1);

/**
 * The text after the edits. For a dropped view `refers` tells the lines that name it, and `there` the views of the same
 * object on the other device.
 * @param {Config} config @param {Edit[]} edits
 * @returns {Mutant}
 */
export function mutant(config, edits, { what, refers, there = [], severity, row }) {
  const rows = applied(config, edits);
  const drops = edits.filter(({ lines }) => lines.length === 0);
  const here = new Set(numbers(rows, ({ touched }) => touched));
  if (refers) numbers(rows, ({ text }) => refers.test(text)).forEach((line) => here.add(line));
  else for (const edit of drops) seatOfDrop(config, rows, edit).forEach((line) => here.add(line));
  const lines = [...here].sort((left, right) => left - right);
  const first = edits[0];
  const was = first.count > 0 ? config.lines[first.at].trim() : '';
  return {
    text: rows.map(({ text }) => text).join(config.eol),
    line: lines[0] ?? Math.min(first.at + 1, rows.length),
    what: what ?? [was, first.lines.map((line) => line.trim()).join(' / ') || 'dropped'].filter(Boolean).join(' -> '),
    origins: rows.map(({ from }) => from + 1),
    here: lines,
    there: there.flatMap(numbersOf),
    ...(severity && { severity }),
    ...(row && { row }),
  };
}

/** A whole word of a configuration, for telling the lines that name an object. */
export const word = (name) => new RegExp(`(^|\\s)${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s|$)`, 'i');
