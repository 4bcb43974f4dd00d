enter(); require('./n24');
