# exit: 1
import warnings
warnings.simplefilter('error')
warnings.warn('boom')
