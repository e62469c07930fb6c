// What the device itself would refuse: values out of range and misspelt words.

import { lineOperator, operator } from '../operator.js';
import { change, linesOf, mutant } from '../text.js';
import { twinGroup } from '../twins.js';

const profile = /^remote-backup-profile (\S+)$/i;
const service = /^remote-backup-service (\S+)$/i;
const anInterface = /^interface /i;
const beyond = (id, row, view, line, value) =>
  lineOperator(id, row, 'error', { view, line, to: ([, start, , rest]) => `${start}${value}${rest ?? ''}` });

/** Two neighbouring letters that differ change places, in the middle where they do: never an abbreviation of the word. */
function misspelt(text) {
  const places = [text.length >> 1, 1];
  const at = places.find((place) => text[place] !== text[place - 1]);
  return text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1);
}

/** Misspells one keyword of a line: each keyword once in a file. */
const misspells = (id, head, pattern) =>
  operator(id, 'words', 'warning', function* words({ here, there }) {
    const seen = new Set();
    for (const view of here.config.views.filter((found) => head.test(found.head))) {
      for (const { at, text, match } of linesOf(here.config, view, pattern)) {
        const word = match[2];
        if (seen.has(word.toLowerCase())) continue;
        if (head === anInterface && !here.groups.some((group) => group.view === view && twinGroup(group, here, there)))
          continue;
        seen.add(word.toLowerCase());
        yield mutant(
          here.config,
          [change(here.config, at, match[1] + misspelt(word) + text.slice(match[0].length))],
          {},
        );
      }
    }
  });

export default [
  beyond('vrid-out-of-range', '0.3', anInterface, /^(vrrp6? vrid )(\d+)( virtual-ip .*)$/i, 300),
  beyond('priority-out-of-range', '0.3', anInterface, /^(vrrp6? vrid \d+ priority )(\d+)()$/i, 255),
  beyond('delay-out-of-range', '0.3', anInterface, /^(vrrp6? vrid \d+ preempt-mode timer delay )(\d+)()$/i, 20000),
  beyond('reduced-out-of-range', '0.3', anInterface, /^(vrrp6? vrid \d+ track .* reduced )(\d+)()$/i, 256),
  beyond('backup-id-out-of-range', '0.3', profile, /^(backup-id )(\d+)( .*)$/i, 5000),
  beyond('profile-vrid-out-of-range', '0.3', profile, /^(vrrp6?-id )(\d+)( .*)$/i, 300),
  beyond('metric-out-of-range', '0.3', service, /^(ip-pool \S+ metric )(\d+)()$/i, 70000),
  misspells('misspelt-in-service', service, /^()(peer|protect|track|bind|ip-pool|ipv6-pool)(?=\s)/i),
  misspells('misspelt-source', service, /^(peer\S* \S+ )(source|source-ipv6)(?=\s)/i),
  misspells('misspelt-in-profile', profile, /^()(service-type|backup-id|peer-backup|vrrp-id|vrrp6-id)(?=\s)/i),
  misspells('misspelt-service-word', profile, /^(backup-id \d+ )(remote-backup-service)(?=\s)/i),
  misspells('misspelt-in-group', anInterface, /^(vrrp6? vrid \d+ )(virtual-ip|priority|preempt-mode|track)(?=\s)/i),
  misspells('misspelt-vrid', anInterface, /^((?:admin-)?vrrp6? )(vrid)(?=\s)/i),
];
