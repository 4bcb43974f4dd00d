enter(); require('./n25');
