//0 what is no program
function f( { return 1 +;
}}
