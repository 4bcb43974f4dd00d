//0 tokens without an end
const a = `${"😀"}
 /[/
