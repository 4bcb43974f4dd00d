enter(); require('./n16');
