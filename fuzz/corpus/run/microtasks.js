//0 microtasks for ever
(async () => { for (;;) await null; })();
