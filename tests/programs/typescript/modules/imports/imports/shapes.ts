import { round } from './util.js';
export interface Shape { area(): number }
export const enum Kind { Round = 'round', Square = 'square' }
abstract class Base implements Shape { abstract area(): number; constructor(readonly kind: Kind) {} }
export class Square extends Base { constructor(private side: number) { super(Kind.Square) } area(): number { return round(this.side ** 2) } }
class Circle extends Base { constructor(private radius: number) { super(Kind.Round) } area(): number { return round(Math.PI * this.radius ** 2) } }
export { Circle, type Kind as ShapeKind };
