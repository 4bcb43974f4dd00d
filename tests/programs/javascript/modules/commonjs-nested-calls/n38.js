enter(); require('./n39');
