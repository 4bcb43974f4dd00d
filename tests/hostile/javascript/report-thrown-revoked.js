// A revoked proxy is thrown.
// expect: error
// error: Uncaught: <Revoked Proxy>
// stdout: ""
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
throw proxy;
