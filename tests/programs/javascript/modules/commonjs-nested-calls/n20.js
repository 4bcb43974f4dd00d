enter(); require('./n21');
