enter(); require('./n33');
