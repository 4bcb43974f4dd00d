//4 nor anything
throw null
