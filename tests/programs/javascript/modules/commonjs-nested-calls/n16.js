enter(); require('./n17');
