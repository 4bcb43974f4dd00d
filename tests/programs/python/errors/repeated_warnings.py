import warnings
for i in range(3): warnings.warn('same')
for i in range(3): warnings.warn('same%d'%i, RuntimeWarning)
