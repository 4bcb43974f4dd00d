enter(); require('./n29');
