enter(); require('./n18');
