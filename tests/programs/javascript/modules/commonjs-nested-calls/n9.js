enter(); require('./n10');
