enter(); require('./n15');
