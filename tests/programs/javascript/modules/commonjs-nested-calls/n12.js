enter(); require('./n13');
