//0 a program that never ends
for (;;);
