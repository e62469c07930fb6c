// All operators.

import bindings from './operators/bindings.js';
import dhcp from './operators/dhcp.js';
import groups from './operators/groups.js';
import instances from './operators/instances.js';
import locations from './operators/locations.js';
import pools from './operators/pools.js';
import profiles from './operators/profiles.js';
import routes from './operators/routes.js';
import services from './operators/services.js';
import timers from './operators/timers.js';
import words from './operators/words.js';

/** @type {import('./operator.js').Operator[]} */
export const operators = [
  services,
  profiles,
  groups,
  timers,
  pools,
  bindings,
  routes,
  dhcp,
  locations,
  instances,
  words,
].flat();
