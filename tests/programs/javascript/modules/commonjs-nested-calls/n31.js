enter(); require('./n32');
