enter(); require('./n14');
