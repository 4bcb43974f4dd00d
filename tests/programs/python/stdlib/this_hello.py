import __hello__
import this

__hello__.main()
