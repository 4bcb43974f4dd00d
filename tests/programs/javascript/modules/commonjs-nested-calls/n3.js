enter(); require('./n4');
