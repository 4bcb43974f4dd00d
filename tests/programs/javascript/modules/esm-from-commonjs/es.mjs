export const value = 'an ES module';
export default () => 'called';
