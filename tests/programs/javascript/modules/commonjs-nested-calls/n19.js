enter(); require('./n20');
