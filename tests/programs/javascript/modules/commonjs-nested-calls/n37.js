enter(); require('./n38');
