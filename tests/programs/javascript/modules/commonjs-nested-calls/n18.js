enter(); require('./n19');
