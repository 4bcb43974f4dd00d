//4 an exit code
process.exitCode = "12"; console.log(process.argv, process.env, process.exitCode, process.hrtime.bigint?.(), process.uptime(), process.memoryUsage?.());
