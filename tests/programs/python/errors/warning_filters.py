import warnings
warnings.filterwarnings('ignore')
warnings.warn('boom')
warnings.filterwarnings('always', message='.*x.*')
warnings.warn('axb')
