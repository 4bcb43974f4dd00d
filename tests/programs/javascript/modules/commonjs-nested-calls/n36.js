enter(); require('./n37');
