export enum Language { English = 'en', French = 'fr' }
export interface Greeting { text: string; language: Language }
export const punctuation: string = '!';
export default function greet({ text, language }: Greeting, name: string): string { return `[${language}] ${text}, ${name}` }
export type { Greeting as G };
