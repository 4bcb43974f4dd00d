import inner from './inner.cjs';
export const value = ['chain', inner];
