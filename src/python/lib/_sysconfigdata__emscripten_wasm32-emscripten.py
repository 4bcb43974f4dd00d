"""What `sysconfig` tells of the build of the interpreter."""

build_time_vars = {
    "ABIFLAGS": "",
    "EXT_SUFFIX": ".cpython-314-wasm32-emscripten.so",
    "HOST_GNU_TYPE": "wasm32-unknown-emscripten",
    "MULTIARCH": "wasm32-emscripten",
    "Py_DEBUG": 0,
    "Py_ENABLE_SHARED": 0,
    "Py_GIL_DISABLED": 0,
    "SHLIB_SUFFIX": ".so",
    "SIZEOF_VOID_P": 4,
    "SOABI": "cpython-314-wasm32-emscripten",
    "VERSION": "3.14",
    "WITH_DOC_STRINGS": 1,
}
