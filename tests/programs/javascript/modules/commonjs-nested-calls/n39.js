enter(); 
