#!/usr/bin/env node
const { load } = require('./compiled.js');
load('cli.cjs')
  .main(process.argv.slice(2))
  .then((status) => (process.exitCode = status));
