enter(); require('./n5');
