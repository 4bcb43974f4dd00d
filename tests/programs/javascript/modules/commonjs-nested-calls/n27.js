enter(); require('./n28');
