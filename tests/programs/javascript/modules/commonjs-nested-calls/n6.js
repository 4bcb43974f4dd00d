enter(); require('./n7');
