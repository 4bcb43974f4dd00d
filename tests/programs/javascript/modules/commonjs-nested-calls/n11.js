enter(); require('./n12');
