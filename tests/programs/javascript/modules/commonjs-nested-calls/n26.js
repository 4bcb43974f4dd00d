enter(); require('./n27');
