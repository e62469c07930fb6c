// What an operator is, and the two patterns that most of them follow.

import { understand } from './devices.js';
import { change, drop, dropView, linesOf, mutant, viewsOf, word } from './text.js';

/**
 * @typedef {ReturnType<typeof understand>} Device
 * @typedef {{ here: Device, there: Device, side: 'a' | 'b' }} Place
 * @typedef {{ id: string, row: string, severity: 'error' | 'warning' | 'info',
 *   mutants: (text: string, otherText: string, side: 'a' | 'b') => Iterable<import('./text.js').Mutant> }} Operator
 *   breaks one constraint (the row of the specification) that must be reported at least so loud
 */

/** @param {(place: Place) => Iterable<import('./text.js').Mutant>} make @returns {Operator} */
export const operator = (id, row, severity, make) => ({
  id,
  row,
  severity,
  mutants: (text, otherText, side) => make({ here: understand(text), there: understand(otherText), side }),
});

/**
 * Changes each matching line of the matching views, or drops it where `to` is absent. `appliesTo` says where the mutant
 * would do harm: without it, everywhere.
 */
export const lineOperator = (id, row, severity, { view: head, line, to, appliesTo }) =>
  operator(id, row, severity, function* lines({ here, there, side }) {
    for (const { view, match: heading } of viewsOf(here.config, head)) {
      for (const found of linesOf(here.config, view, line)) {
        const place = { ...found, view, heading, here, there, side };
        if (appliesTo && !appliesTo(place)) continue;
        if (!to) yield mutant(here.config, [drop(found.at)], {});
        else {
          const text = to(found.match, place);
          if (text !== undefined && text !== found.text)
            yield mutant(here.config, [change(here.config, found.at, text)], {});
        }
      }
    }
  });

/** Drops each matching view that other lines name; `twins` are the views of the same object on the other device. */
export const viewOperator = (id, row, severity, { view: head, appliesTo, twins }) =>
  operator(id, row, severity, function* views({ here, there, side }) {
    for (const { view, match } of viewsOf(here.config, head)) {
      const place = { view, name: match[1], match, here, there, side };
      if (appliesTo(place))
        yield mutant(here.config, [dropView(view)], { refers: word(place.name), there: twins?.(place) ?? [] });
    }
  });

/** A word in place of a name that nothing defines. */
export const unknownName = 'mutant-x';
