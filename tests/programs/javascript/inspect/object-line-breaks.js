for (let n = 14; n < 24; n++) console.log({ first: 'x'.repeat(n), second: 'y'.repeat(n), third: 1 });
