// Loads the program together with what V8 made of it when it was built: to compile it is half of what a start takes beyond
// that of Node. It fits one version of Node on one kind of machine. Elsewhere it is not found, or V8 refuses it, and all is
// compiled anew.

const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const program = join(__dirname, '../dist');
const compiled = join(program, 'compiled', `${process.version}-${process.platform}-${process.arch}`);
const loaded = new Map();

/** What a file of the program exports. */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = join(program, name);
  const source = `(function (exports, require, module, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(source, { filename, cachedData: kept(name) });
  const own = (id) => (id.startsWith('./') ? load(id.slice('./'.length)) : require(id));
  const module = { exports: {}, require: own, script };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, own, module, program);
  return module.exports;
}

function kept(name) {
  try {
    return readFileSync(join(compiled, name));
  } catch {
    return undefined;
  }
}

/** Keeps what is compiled by now of all that was loaded, unless it was kept already. */
function keep() {
  mkdirSync(compiled, { recursive: true });
  for (const [name, { script }] of loaded) {
    if (script.cachedDataRejected !== false) writeFileSync(join(compiled, name), script.createCachedData());
  }
}

module.exports = { load, keep };
