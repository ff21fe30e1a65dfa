"""A traceback with an exception of the program's own, through methods and a class body."""


class ConfigError(Exception):
    def __init__(self, key):
        super().__init__(f"bad key {key!r}")
        self.key = key


class Config:
    def __init__(self, values):
        self.values = values

    def get(self, key):
        try:
            return self.values[key]
        except KeyError as error:
            raise ConfigError(key) from error

    def __getitem__(self, key):
        return self.get(key)

    @property
    def size(self):
        return self["size"]


config = Config({"a": 1})
print(config["a"])


class Window:
    width = 2
    height = config.size


print("not reached")
