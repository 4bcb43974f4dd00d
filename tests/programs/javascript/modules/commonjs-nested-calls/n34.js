enter(); require('./n35');
