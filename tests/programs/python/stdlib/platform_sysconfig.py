import platform
import site
import sys
import sysconfig

print(platform.python_implementation() in ("CPython", "RustPython"), platform.python_version().startswith("3."), bool(platform.platform()))
print(isinstance(platform.uname().system, str), isinstance(platform.machine(), str), platform.python_version_tuple()[0])
print(sysconfig.get_python_version().startswith("3."), isinstance(sysconfig.get_paths(), dict), "stdlib" in sysconfig.get_path_names())
print(isinstance(sysconfig.get_config_vars(), dict), sysconfig.get_platform() != "", callable(site.getsitepackages))
print(sys.implementation.name in ("cpython", "rustpython"), sys.byteorder, sys.maxsize == 2**63 - 1 or sys.maxsize == 2**31 - 1)
