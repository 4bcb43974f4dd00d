enter(); require('./n3');
