enter(); require('./n30');
