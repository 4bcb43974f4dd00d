console.log('no syntax of modules', this);
