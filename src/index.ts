export { parse } from '../grammar/index.ts';
export { print } from '../grammar/print.ts';
export { walk } from '../grammar/ast.ts';
