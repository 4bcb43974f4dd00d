console.log(new DataView(new Uint8Array([1, 2, 3]).buffer, 1));
