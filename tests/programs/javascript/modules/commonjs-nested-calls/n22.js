enter(); require('./n23');
