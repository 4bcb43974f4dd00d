enter(); require('./n11');
