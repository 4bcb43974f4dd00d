import traceback, sys
def f():
    1/0
try: f()
except Exception as e:
    tb = e.__traceback__
    print(traceback.format_tb(tb))
    print(traceback.extract_tb(tb))
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_frame.f_code.co_name)
    print(traceback.format_exception_only(e))
    print(repr(e), str(e), e.args)
