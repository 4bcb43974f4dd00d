# The order of sets of numbers, which follows from hashes and from how a set came to be.
print({3,1,2}, {10,20,30,40,50}, set([10,20,30,40,50]), {8,0,16}, frozenset([5,4,100]), set(), frozenset())
s={1,8,17,9,33,5}
print(s); s.discard(5); s.discard(9); s.discard(33); print(s, len(s))
print({(1,2),(0,1),(3,4)}, {x*7%50 for x in range(20)})
a={1,2,3,4,5};b={4,5,6,7,80}
print(a|b,a&b,a-b,a^b,b-a, b|a, b^a)
for x in {5,1,9,99,-1,-5}: print(x,end=" ")
print()
s=set(range(100,0,-7))
while s: print(s.pop(),end=" ")
print()
try:
    s={1,2,3}
    for x in s: s.add(x+10)
except RuntimeError as e: print(e)
print(list({2.5,1,True,None,0}), sorted({3,1}), sum({1,2}), [*{9,8,7}], tuple({9,8,7}))
print(max({1,5}), {frozenset({1,2}), frozenset({3})})
class S(set): pass
print(S([3,2,1,40]), S(), repr(S([1])))
x={1000,2000,3000,4000}; x.update([5000,6000]); print(x)
print(set(a), a.copy(), frozenset({50,40,30,20,10}), set({50,40,30,20,10}))
print(set(map(int,"5 3 9 1 22 14 17 60".split())))
import random
random.seed(1)
for n in range(1,60,3):
    l=[random.randrange(-200,1000) for _ in range(n)]
    print(set(l), {x for x in l}, set(l)-set(l[::2]), list(set(l)))
it=iter({1,2}); print(next(it), it.__length_hint__(), next(it), next(it,"end"))
print({1,2}=={2,1}, {"a"}, {1}|{"a"} and 1)
l=[random.randrange(-200,10000) for _ in range(5000)]
print(list(set(l))[::7])
