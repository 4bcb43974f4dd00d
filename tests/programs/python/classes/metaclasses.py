# Metaclasses: registries, __prepare__, singletons, __call__, class-level operators.


class Registry(type):
    known = {}

    @classmethod
    def __prepare__(mcs, name, bases, **options):
        print(f"prepare {name} {[b.__name__ for b in bases]} {options}")
        return {"created_as": name}

    def __new__(mcs, name, bases, namespace, *, tag=None, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.tag = tag or name.lower()
        mcs.known[cls.tag] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.fields = [k for k, v in namespace.items() if not k.startswith("_") and not callable(v)]

    def __call__(cls, *args, **kwargs):
        instance = super().__call__(*args, **kwargs)
        instance.made_by = type(cls).__name__
        return instance

    def __len__(cls):
        return len(cls.fields)

    def __iter__(cls):
        return iter(cls.fields)

    def __contains__(cls, name):
        return name in cls.fields

    def __getitem__(cls, tag):
        return cls.known[tag]

    def __repr__(cls):
        return f"<{cls.__name__}: {', '.join(cls.fields)}>"

    def __or__(cls, other):
        return Registry(cls.__name__ + other.__name__, (cls, other), {})


class Model(metaclass=Registry):
    id = 0

    def __init__(self, **values):
        self.__dict__.update(values)


class User(Model, tag="u", table="users"):
    name = ""
    age = 1

    def birthday(self):
        self.age += 1
        return self.age


class Admin(User):
    level = 5


u = User(name="Ann")
print(u.made_by, u.birthday(), User.tag, Admin.tag, len(User), list(Admin), "name" in User, Model["u"])
print(Model, [User, Admin], sorted(Registry.known), type(User), type(type(User)))


class Plain(metaclass=Registry):
    color = "red"


Both = User | Plain
print(Both, Both.__mro__[1:3], Both().color, isinstance(Both, Registry))


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        print("init", value)
        self.value = value


print(Config(1) is Config(2), Config().value)


class Plugin:
    plugins = []

    def __init_subclass__(cls, /, priority=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.priority = priority
        Plugin.plugins.append(cls)


class A(Plugin, priority=3):
    pass


class B(Plugin):
    pass


print([(p.__name__, p.priority) for p in sorted(Plugin.plugins, key=lambda p: p.priority)])
try:

    class Conflict(Model, metaclass=Singleton):
        pass

except TypeError as e:
    print(e)
Dynamic = type("Dynamic", (User,), {"extra": 1, "hello": lambda self: f"hello {self.extra}"})
print(Dynamic().hello(), Dynamic.__qualname__, Dynamic.__module__, Dynamic.created_as, Dynamic.fields)
print(type(1).__mro__, type.__call__(int, "7"), type.__name__, isinstance(type, object), issubclass(type, object))
