enter(); require('./n6');
