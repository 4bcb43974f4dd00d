function twoSum(nums: number[], target: number): [number, number] | null {
  const seen = new Map<number, number>();
  for (const [i, n] of nums.entries()) {
    const j = seen.get(target - n);
    if (j !== undefined) return [j, i];
    seen.set(n, i);
  }
  return null;
}
function lengthOfLongestSubstring(s: string): number {
  const last: Record<string, number> = Object.create(null);
  let start = 0, best = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s[i] as string;
    if ((last[c] ?? -1) >= start) start = last[c]! + 1;
    last[c] = i;
    best = Math.max(best, i - start + 1);
  }
  return best;
}
const isValid = (s: string): boolean => {
  const pairs: { [close: string]: string } = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const c of s) if (c in pairs) { if (stack.pop() !== pairs[c]) return false } else stack.push(c);
  return stack.length === 0;
};
console.log(twoSum([2, 7, 11, 15], 9), twoSum([1], 5), lengthOfLongestSubstring('abcabcbb'), ['()[]{}', '(]'].map(isValid));
