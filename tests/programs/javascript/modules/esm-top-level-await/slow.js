export const order = ['slow begins'];
await new Promise((resolve) => setTimeout(resolve, 5));
order.push('slow ends');
export const slow = 'slow';
