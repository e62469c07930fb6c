// What breaks the instances of carrier-grade NAT: they must be the same on both devices, line by line.

import { lineOperator, operator, unknownName, viewOperator } from '../operator.js';
import { change, linesOf, mutant, viewsOf } from '../text.js';

const dsLite = /^ds-lite instance (\S+)/i;
const nat = /^nat instance (\S+)/i;
const any = /^(?:ds-lite|nat|nat64) instance (\S+)/i;
const group = /^service-instance-group (\S+)/i;
const collapse = (text) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

const instanceAt = ({ here, view }) => here.instances.find((found) => found.view === view);
/** The instance of the same name, where a location that both devices have serves it. */
const twinOf = (place) => {
  const own = instanceAt(place);
  const groups = place.here.instanceGroups.filter(({ name }) => name === own?.group?.match[1]);
  const remote = groups.some(({ members }) =>
    members.some(({ match }) => place.here.locations.some(({ id, channel }) => id === match[1] && channel)),
  );
  return remote ? place.there.instances.find(({ kind, name }) => kind === own.kind && name === own.name) : undefined;
};
/** Whether the other device has the very same line. */
const same = (place) => {
  const twin = twinOf(place);
  return (
    twin && linesOf(place.there.config, twin.view, /./).some(({ text }) => collapse(text) === collapse(place.text))
  );
};
/** Whether lines of its own hang on this one: without it they would be the next fault. */
const opens = ({ here, at }) =>
  /^\s*section /i.test(here.config.lines[at + 1] ?? '') && !/^\s*section /i.test(here.config.lines[at]);
const body = (id, view, row, severity, line, to) =>
  lineOperator(id, row, severity, {
    view,
    line,
    to,
    appliesTo: (place) => same(place) && (to !== undefined || !opens(place)),
  });

const headChanged = (id, edit) =>
  operator(id, '1.4-2', 'error', function* changed({ here, there }) {
    for (const instance of here.instances) {
      if (!twinOf({ here, there, view: instance.view })) continue;
      const text = edit(instance);
      if (text)
        yield mutant(here.config, [change(here.config, instance.view.from, text)], {
          row: instance.kind === 'ds-lite' ? '1.4-2' : '2-N1',
        });
    }
  });

/** A rule of the ACL that an instance of DS-Lite sends outward. */
function* aclChanged({ here, there }) {
  for (const instance of here.instances.filter(
    ({ kind, view }) => kind === 'ds-lite' && twinOf({ here, there, view }),
  )) {
    for (const { match } of linesOf(here.config, instance.view, /^ds-lite outbound (\S+)/i)) {
      const head = new RegExp(`^acl (ipv6 )?(number |name )?${match[1]}\\b`, 'i');
      for (const { view } of viewsOf(here.config, head))
        for (const rule of linesOf(here.config, view, /^(rule (?:\d+ )?)permit(.*)$/i))
          yield mutant(here.config, [change(here.config, rule.at, `${rule.match[1]}deny${rule.match[2]}`)], {});
    }
  }
}

const dsRow = (id, line, to) => body(id, dsLite, '1.4-3', 'error', line, to);
const otherLine =
  /^(?!service-instance-group|port-range|ds-lite address-group|ds-lite outbound|local-ipv6|remote-ipv6|section)\S/i;
const section = /^(section \d+ [\d.]+\.)(\d+)(.*)$/i;

export default [
  headChanged(
    'instance-id-changed',
    ({ kind, name, id }) => id && `${kind} instance ${name} id ${Number(id) === 777 ? 778 : 777}`,
  ),
  headChanged('instance-renamed', ({ kind, id }) => `${kind} instance ${unknownName}${id ? ` id ${id}` : ''}`),
  viewOperator('instance-dropped', '1.4-2', 'error', {
    view: any,
    appliesTo: twinOf,
    twins: (place) => [twinOf(place).view],
  }),
  lineOperator('instance-group-dropped', '1.4-14', 'error', { view: any, line: group, appliesTo: twinOf }),
  lineOperator('instance-group-renamed', '1.4-14', 'error', {
    view: any,
    line: group,
    appliesTo: ({ here, match }) => here.instanceGroups.some(({ name }) => name === match[1]),
    to: () => `service-instance-group ${unknownName}`,
  }),
  viewOperator('instance-group-definition-dropped', '1.4-14', 'error', {
    view: /^service-instance-group (\S+)$/i,
    appliesTo: ({ here, name }) => here.instances.some((instance) => instance.group?.match[1] === name),
  }),
  dsRow('ds-lite-line-dropped', /^(port-range|ds-lite address-group|ds-lite outbound) /i),
  dsRow('ds-lite-end-dropped', /^(local|remote)-ipv6 /i),
  dsRow('ds-lite-section-dropped', section),
  dsRow('ds-lite-section-changed', section, ([, start, last, rest]) => start + (Number(last) ^ 16) + rest),
  dsRow('ds-lite-option-dropped', otherLine),
  dsRow(
    'ds-lite-port-range-changed',
    /^port-range (\d+)(.*)$/i,
    ([, ports, rest]) => `port-range ${ports === '2048' ? 4096 : 2048}${rest}`,
  ),
  dsRow(
    'ds-lite-addresses-changed',
    /^(ds-lite address-group .*\.)(\d+)$/i,
    ([, start, last]) => start + (Number(last) - 1),
  ),
  dsRow('ds-lite-local-changed', /^local-ipv6 (\S+)(.*)$/i, ([, , rest]) => `local-ipv6 2001:DB8:7777::77${rest}`),
  dsRow('ds-lite-remote-changed', /^remote-ipv6 (\S+)(.*)$/i, ([, , rest]) => `remote-ipv6 2001:DB8:7777::${rest}`),
  dsRow(
    'ds-lite-outbound-changed',
    /^ds-lite outbound (\d+)(.*)$/i,
    ([, acl, rest]) => `ds-lite outbound ${acl === '3777' ? 3778 : 3777}${rest}`,
  ),
  operator('ds-lite-acl-changed', '1.4-3', 'error', aclChanged),
  body(
    'nat-addresses-changed',
    nat,
    '2-N1',
    'error',
    /^(nat address-group .*\.)(\d+)$/i,
    ([, start, last]) => start + (Number(last) - 1),
  ),
  body('nat-addresses-dropped', nat, '2-N1', 'error', /^nat address-group /i),
  body(
    'nat-section-changed',
    nat,
    '2-N1',
    'error',
    section,
    ([, start, last, rest]) => start + (Number(last) ^ 16) + rest,
  ),
  body('nat-line-dropped', nat, '2-N1', 'warning', /^(?!service-instance-group|nat address-group|section)\S/i),
];
