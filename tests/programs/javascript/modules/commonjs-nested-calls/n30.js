enter(); require('./n31');
