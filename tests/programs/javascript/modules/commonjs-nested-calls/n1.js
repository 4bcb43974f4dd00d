enter(); require('./n2');
