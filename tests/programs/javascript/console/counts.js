console.count(); console.count('a'); console.count(); console.countReset(); console.count(); console.count('a'); console.count(undefined); console.count(null);
