// exit: 1
// A property that has a getter alone, in a class that writes an object with a property of the same name.
'use strict';
class Account { #balance = 5; get balance() { return this.#balance; } toJSON() { return { balance: this.#balance }; } }
const account = new Account();
try { account.balance = 1; } catch (e) { console.log(e.name, e.message); }
console.log(JSON.stringify(account));
account.balance = 2;
