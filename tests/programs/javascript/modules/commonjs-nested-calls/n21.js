enter(); require('./n22');
