enter(); require('./n26');
