exports.viaReexport = 'passed on';
