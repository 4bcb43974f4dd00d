enter(); require('./n34');
