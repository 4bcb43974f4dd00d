enter(); require('./n9');
