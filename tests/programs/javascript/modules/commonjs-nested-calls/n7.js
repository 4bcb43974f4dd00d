enter(); require('./n8');
