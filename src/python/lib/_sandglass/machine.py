"""What `platform` asks of the system that `sys.platform` names."""

import sys
import types

sys._emscripten_info = types.SimpleNamespace(
    emscripten_version=(4, 0, 0), runtime=None, pthreads=False, shared_memory=False
)
