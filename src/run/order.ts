// The order of findings is settled with the findings.

export { inOrder } from '../settle/order.ts';
