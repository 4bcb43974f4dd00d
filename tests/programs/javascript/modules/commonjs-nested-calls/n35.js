enter(); require('./n36');
