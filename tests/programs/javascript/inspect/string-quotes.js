console.log(['plain', "it's", 'say "hi"', `both ' and "`, 'all \' " `', "it's ${x}", '']);
console.log({ "it's": 1, 'a b': 2, valid_name: 3, $dollar: 4, 'ünï': 5, 1: 6, '-1': 7 });
