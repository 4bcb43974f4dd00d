enter(); require('./n1');
