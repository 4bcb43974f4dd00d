enum Color { Red, Green }
enum Color { Blue = 5, Violet = Blue + 1, Sum = Red + Violet }
namespace Color {
  export function parse(name: string): Color {
    return Color[name as keyof typeof Color] as Color;
  }
  export const all = [Color.Red, Color.Green, Color.Blue];
}
console.log(Color.parse('Blue'), Color.all, Color.Sum);
function inner() {
  enum Local { A = 1, B }
  enum Local { C = 9 }
  return Local;
}
console.log(inner(), Object.keys(Color).length);
